using Dnc.Model.Documents;
using Dnc.Samples.WebApi;

// The smallest honest host: one catalogue of policies, read and checked once at the start, then evaluated for whoever asks.
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(o => o.Limits.MaxRequestBodySize = 1 << 20);
builder.Services.AddProblemDetails();
var app = builder.Build();
app.UseExceptionHandler();

var path = builder.Configuration["Catalog"] ?? Path.Combine(AppContext.BaseDirectory, "catalog.policies.json");
var catalog = PoliciesJson.Compile(await File.ReadAllBytesAsync(path), path).OrThrow();

app.MapGet("/policies", () => catalog.Catalog.Policies.Select(p => new { p.Id, p.Name.Zh, p.Name.En, Clause = p.Clause?.ToString() }));
app.MapPost("/support", (HttpRequest request) => Endpoints.SupportAsync(request, catalog));
app.MapPost("/rules/{name}", (string name, HttpRequest request) => Endpoints.EvaluateAsync(name, request, catalog.Rules));
app.Run();
