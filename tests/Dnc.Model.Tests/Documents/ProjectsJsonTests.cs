using System.Text;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Tests.Documents;

public sealed class ProjectsJsonTests
{
    internal const string Sample = """
        {
          "schemaVersion": "1.0",
          "id": "sample",
          "title": { "zh": "示例项目", "en": "sample projects" },
          "synthetic": true,
          "note": { "zh": "虚构", "en": "made up" },
          "documents": [ { "id": "notice", "title": "关于公布重点项目名单的通知", "publishedOn": "2020-01-10" } ],
          "source": "notice",
          "recordedAt": "2020-01-15T00:00:00Z",
          "organizations": [
            { "id": "jiaobei", "kind": "subdistrict", "name": { "zh": "胶北街道", "en": "Jiaobei" } },
            { "id": "owner", "kind": "enterprise", "name": { "zh": "甲公司", "en": "Firm A" } }
          ],
          "facts": [ { "key": "superiorFundsPaid", "name": { "zh": "资金已支付", "en": "money paid" }, "kind": "flag" } ],
          "stages": [
            { "id": "preparation", "name": { "zh": "前期", "en": "in preparation" }, "role": "preparation", "mechanism": "decision" },
            { "id": "started", "name": { "zh": "开工", "en": "started" }, "role": "started", "evidence": [ { "id": "permit", "name": { "zh": "施工许可证", "en": "construction permit" } } ] },
            { "id": "stopped", "name": { "zh": "停工", "en": "stopped" }, "from": [ "started" ] }
          ],
          "libraries": [
            { "id": "city", "name": { "zh": "市级库", "en": "city library" }, "level": "district", "keeper": "jiaobei", "classes": [ { "id": "implementing", "name": { "zh": "实施类", "en": "implementing" } }, { "id": "reserve", "name": { "zh": "储备类", "en": "reserve" }, "reserve": true } ], "entryRule": "large" }
          ],
          "projects": [
            {
              "id": "p1", "name": { "zh": "一号项目", "en": "project one" }, "kind": "newConstruction", "industry": "37", "area": "jiaobei", "owner": "owner", "operator": "owner", "responsibleUnit": "jiaobei",
              "totalInvestment": "12亿元",
              "years": [ { "year": 2020, "amount": "3亿元", "nodes": [ { "month": "2020-06", "sinceJanuary": "1亿元" }, { "month": "2020-12", "sinceJanuary": "3亿元" } ] }, { "year": 2021, "amount": "2亿元" } ],
              "financing": [ { "kind": "bonds", "amount": "1亿元" }, { "kind": "ownFunds" } ],
              "plannedStart": "2020-03-15", "plannedCompletion": "2021-12-31",
              "roadmap": [ { "id": "permit", "name": { "zh": "取得许可", "en": "permit" }, "due": "2020-03-01", "doneOn": "2020-02-28", "evidence": "notice" } ],
              "needs": [ { "kind": "land", "name": { "zh": "用地", "en": "land" }, "amount": "120亩", "neededBy": "2020-02-01", "metOn": "2020-01-20" } ],
              "problems": [ { "id": "road", "text": { "zh": "道路未通", "en": "no road" }, "raisedOn": "2020-04-01", "owner": "jiaobei", "due": "2020-05-01", "solvedOn": "2020-04-20" } ],
              "approvals": [ "case-7" ], "commitments": [ "76a" ], "facts": { "superiorFundsPaid": true }, "source": "notice", "note": { "zh": "无", "en": "none" }
            },
            { "id": "p2", "name": { "zh": "二号项目", "en": "project two" }, "partOf": "p1" }
          ],
          "moves": [
            { "project": "p1", "to": "preparation", "on": "2020-01-01", "author": "office", "found": true, "id": "m1" },
            { "project": "p1", "to": "started", "on": "2020-03-20", "author": "office", "recordedAt": "2020-03-25T00:00:00Z", "evidence": [ { "requirement": "permit", "document": "notice" } ], "reason": { "zh": "按计划", "en": "as planned" }, "withdrawnAt": "2020-04-02T00:00:00Z" },
            { "project": "p1", "to": "started", "on": "2020-03-25", "author": "office", "recordedAt": "2020-04-02T00:00:00Z", "evidence": [ { "requirement": "permit", "document": "notice" } ] }
          ],
          "libraryEvents": [ { "project": "p1", "library": "city", "kind": "entry", "on": "2020-01-10", "class": "implementing" } ],
          "complete": [ { "library": "city", "range": "2020-01-01.." } ],
          "reports": [
            { "project": "p1", "month": "2020-06", "thisMonth": "3000万元", "thisYear": "1.2亿元", "sinceStart": "1.2亿元", "physical": "20%", "state": { "zh": "基础施工", "en": "foundations" }, "inStatistics": true, "problems": { "zh": "无", "en": "none" }, "contact": "0532", "facts": { "superiorFundsPaid": false } }
          ]
        }
        """;

    [Fact]
    public void Read_Sample_IsTheProjects()
    {
        var document = ProjectsJson.Read(Sample).OrThrow();
        var portfolio = document.Portfolio;
        var id = ProjectId.Parse("p1");
        document.IsSynthetic.ShouldBeTrue();
        portfolio[id].PlanOf(2020)!.PlannedShare(ReportingPeriod.OfMonth(2020, 7)).ShouldBe(new Rational(1, 3));
        portfolio[id].Needs[0].Amount.ShouldBe(Quantity.Parse("120亩"));
        portfolio.Stages.StateOf(id, AsOf.Date(2020, 6, 30)).Since.ShouldBe(new LocalDate(2020, 3, 25));
        portfolio.Stages.StateOf(id, AsOf.Date(2020, 6, 30).KnownOn(2020, 3, 31)).Since.ShouldBe(new LocalDate(2020, 3, 20));
        portfolio.Libraries.LibrariesOf(id, AsOf.Date(2020, 6, 30)).ShouldHaveSingleItem().Class!.Id.ShouldBe("implementing");
        portfolio.Libraries.History.Declarations.ShouldHaveSingleItem().Subject.ShouldBe("city");
        portfolio.Progress.KnownAt(null).Of(id).ShouldHaveSingleItem().Facts.Claims.ShouldHaveSingleItem().Value.ShouldBe(new FactFlag(false));
        portfolio.Stages.History.Entries.First().RecordedAt.ShouldBe(Instant.FromUtc(2020, 1, 15, 0, 0));
    }

    [Theory]
    [InlineData(Sample)]
    [InlineData("""{ "schemaVersion": "1.0", "id": "x", "title": { "zh": "空", "en": "empty" }, "projects": [] }""")]
    public void Read_OfWrite_GivesAnEqualDocument(string text)
    {
        var document = ProjectsJson.Read(text).OrThrow();
        var written = ProjectsJson.Write(document);
        ProjectsJson.Read(Encoding.UTF8.GetBytes(written)).OrThrow().ShouldBe(document);
        ProjectsJson.Write(ProjectsJson.Read(written).OrThrow()).ShouldBe(written);
        using var stream = new MemoryStream();
        ProjectsJson.Write(document, stream);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(written);
    }

    [Theory]
    [InlineData("\"kind\": \"newConstruction\"", "\"kind\": \"new\"", IssueCodes.UnknownWord, "$.projects[0].kind")]
    [InlineData("\"area\": \"jiaobei\"", "\"area\": \"jiaobie\"", IssueCodes.UnknownProjectUnit, "$.projects[0].area")]
    [InlineData("\"partOf\": \"p1\"", "\"partOf\": \"p9\"", IssueCodes.UnknownProject, "$.projects[1].partOf")]
    [InlineData("\"sinceJanuary\": \"1亿元\"", "\"sinceJanuary\": \"4亿元\"", IssueCodes.BadYearPlan, "$.projects[0].years[0]")]
    [InlineData("\"amount\": \"2亿元\"", "\"amount\": \"0元\"", IssueCodes.BadYearPlan, "$.projects[0].years[1]")]
    [InlineData("\"year\": 2021", "\"year\": 2020", IssueCodes.BadProjectRecord, "$.projects[0]")]
    [InlineData("\"month\": \"2020-06\", \"thisMonth\"", "\"month\": \"2020-Q2\", \"thisMonth\"", IssueCodes.BadProjectRecord, "$.reports[0]")]
    [InlineData("\"withdrawnAt\": \"2020-04-02T00:00:00Z\"", "\"withdrawnAt\": \"2020-03-02T00:00:00Z\"", IssueCodes.BadProjectRecord, "$.moves[1]")]
    [InlineData("\"to\": \"started\", \"on\": \"2020-03-25\"", "\"to\": \"begun\", \"on\": \"2020-03-25\"", IssueCodes.UnknownStage, "$.moves[2]")]
    [InlineData("\"evidence\": [ { \"requirement\": \"permit\", \"document\": \"notice\" } ] }\n  ],", "\"reason\": { \"zh\": \"无\", \"en\": \"none\" } }\n  ],", IssueCodes.MissingEvidence, "$.moves[2]")]
    [InlineData("\"kind\": \"entry\"", "\"kind\": \"exit\"", IssueCodes.UnknownLibraryClass, "$.libraryEvents[0]")]
    [InlineData("\"superiorFundsPaid\": true", "\"superiorFundPaid\": true", IssueCodes.FactNotAsked, "$.projects[0].facts.superiorFundPaid")]
    [InlineData("\"source\": \"notice\",\n  \"recordedAt\": \"2020-01-15T00:00:00Z\",", "", IssueCodes.MissingMember, "$.moves[0]")]
    public void Read_AFault_IsNamedWithItsPlace(string old, string changed, string code, string path)
    {
        var text = Sample.Replace("\r\n", "\n", StringComparison.Ordinal);
        text.ShouldContain(old);
        var issues = ProjectsJson.Read(text.Replace(old, changed, StringComparison.Ordinal), "projects.json").Issues;
        issues.ShouldContain(i => i.Code == code && i.Location.Path == path, string.Join('\n', issues));
        issues[0].Location.Document.ShouldBe("projects.json");
    }

    [Fact]
    public void Schema_IsApproved() =>
        ProjectsJson.Schema().ShouldBe(File.ReadAllText(Path.Combine(Conventions.Library.Root.FullName, "docs", "schemas", "projects.schema.json")));
}
