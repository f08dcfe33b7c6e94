using Dnc.Model.Documents.Json;
using Dnc.Model.Plans.Instruments;

namespace Dnc.Model.Documents.Plans;

/// <content>Instruments of government: duties, documents, money.</content>
internal static partial class InstrumentCodecs
{
    private static ObjectCodec<ResponsibilityInstrument> Responsibility() =>
        Codecs.Object<ResponsibilityInstrument>("responsibilityInstrument", "A duty laid on named bodies", o =>
        {
            var duty = o.Required("duty", Codecs.Words<ResponsibilityDuty>(), i => i.Duty);
            var bearers = o.Required("bearers", Organizations, i => i.Bearers);
            var matter = o.Required("matter", Codecs.Localized, i => i.Matter);
            return r => new ResponsibilityInstrument(r.Get(duty), r.Get(bearers), r.Get(matter));
        });

    private static ObjectCodec<AssessmentInstrument> Assessment() =>
        Codecs.Object<AssessmentInstrument>("assessmentInstrument", "Assessment of the work of bodies", o =>
        {
            var form = o.Required("form", Codecs.Words<AssessmentForm>(), i => i.Form);
            var covers = o.Required("covers", Organizations, i => i.Covers);
            return r => new AssessmentInstrument(r.Get(form), r.Get(covers));
        });

    private static ObjectCodec<DocumentInstrument> Document() =>
        Codecs.Object<DocumentInstrument>("documentInstrument", "A document to be made", o =>
        {
            var form = o.Required("form", Codecs.Words<DocumentForm>(), i => i.Form);
            var contents = o.Required("contents", Texts, i => i.Contents);
            return r => new DocumentInstrument(r.Get(form), r.Get(contents));
        });

    private static ObjectCodec<ProjectLibraryInstrument> ProjectLibrary() =>
        Codecs.Object<ProjectLibraryInstrument>("projectLibraryInstrument", "A library of projects", o =>
        {
            var aspect = o.Required("aspect", Codecs.Words<ProjectLibraryAspect>(), i => i.Aspect);
            var levels = o.Required("levels", Organizations, i => i.Levels);
            return r => new ProjectLibraryInstrument(r.Get(aspect), r.Get(levels));
        });

    private static ObjectCodec<FinancingInstrument> Financing() =>
        Codecs.Object<FinancingInstrument>("financingInstrument", "Bringing money together", o =>
        {
            var modes = o.Required("modes", WordList<FinancingMode>(), i => i.Modes);
            var use = o.Required("use", Codecs.Localized, i => i.Use);
            return r => new FinancingInstrument(r.Get(modes), r.Get(use));
        });

    private static ObjectCodec<ProcedureReformInstrument> ProcedureReform() =>
        Codecs.Object<ProcedureReformInstrument>("procedureReformInstrument", "Making a procedure easier", o =>
        {
            var procedure = o.Required("procedure", Codecs.Localized, i => i.Procedure);
            var methods = o.Required("methods", WordList<ProcedureMethod>(), i => i.Methods);
            return r => new ProcedureReformInstrument(r.Get(procedure), r.Get(methods));
        });

    private static ObjectCodec<IncentiveInstrument> Incentive() =>
        Codecs.Object<IncentiveInstrument>("incentiveInstrument", "Money or recognition that moves somebody to act", o =>
        {
            var forms = o.Required("forms", WordList<IncentiveForm>(), i => i.Forms);
            var beneficiaries = o.Required("beneficiaries", Texts, i => i.Beneficiaries);
            var purpose = o.Required("purpose", Codecs.Localized, i => i.Purpose);
            return r => new IncentiveInstrument(r.Get(forms), r.Get(beneficiaries), r.Get(purpose));
        });

    private static ObjectCodec<SuperiorSupportInstrument> SuperiorSupport() =>
        Codecs.Object<SuperiorSupportInstrument>("superiorSupportInstrument", "Using the policies and money of higher levels", o =>
        {
            var levels = o.Required("levels", WordList<SuperiorLevel>(), i => i.Levels);
            var actions = o.Required("actions", WordList<SuperiorSupportAction>(), i => i.Actions);
            var matters = o.Required("matters", Texts, i => i.Matters);
            return r => new SuperiorSupportInstrument(r.Get(levels), r.Get(actions), r.Get(matters));
        });

    private static ObjectCodec<FundInstrument> Fund() =>
        Codecs.Object<FundInstrument>("fundInstrument", "A fund", o =>
        {
            var purpose = o.Required("purpose", Codecs.Localized, i => i.Purpose);
            var earmarkedFor = o.Required("earmarkedFor", Texts, i => i.EarmarkedFor);
            var stage = o.Required("stage", Codecs.Words<FundStage>(), i => i.Stage);
            return r => new FundInstrument(r.Get(purpose), r.Get(earmarkedFor), r.Get(stage));
        });

    private static ObjectCodec<IndicatorSystemInstrument> IndicatorSystem() =>
        Codecs.Object<IndicatorSystemInstrument>("indicatorSystemInstrument", "A system of indicators to be made", o =>
        {
            var purpose = o.Required("purpose", Codecs.Localized, i => i.Purpose);
            var principles = o.Required("principles", Texts, i => i.Principles);
            return r => new IndicatorSystemInstrument(r.Get(purpose), r.Get(principles));
        });
}
