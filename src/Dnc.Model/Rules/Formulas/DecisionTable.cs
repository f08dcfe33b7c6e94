using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Formulas;

/// <summary>A table of two ways (双向决策表): the cell of the first row and the first column whose conditions are true.</summary>
/// <param name="Rows">The conditions of the rows.</param>
/// <param name="Columns">The conditions of the columns.</param>
/// <param name="Cells">The cells, a list a row.</param>
/// <param name="Else">What holds when no row or no column is true.</param>
/// <remarks>JSON: <c>{"table": {"rows": [c], "columns": [c], "cells": [[a]], "else": b}}</c>.</remarks>
public sealed record DecisionTable(ValueList<Criterion> Rows, ValueList<Criterion> Columns, ValueList<ValueList<Formula>> Cells, Formula Else) : Formula
{
    /// <summary>The conditions of the rows.</summary>
    public ValueList<Criterion> Rows { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rows);

    /// <summary>The conditions of the columns.</summary>
    public ValueList<Criterion> Columns { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Columns);

    /// <summary>The cells, a list a row.</summary>
    public ValueList<ValueList<Formula>> Cells { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Cells);

    /// <summary>What holds when no row or no column is true.</summary>
    public Formula Else { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Else);

    internal override IEnumerable<RulePart> Parts => [.. Rows.Select((c, i) => new RulePart($".table.rows[{i}]", c)), .. Columns.Select((c, i) => new RulePart($".table.columns[{i}]", c)), .. Cells.SelectMany((r, i) => r.Select((f, j) => new RulePart($".table.cells[{i}][{j}]", f))), new(".table.else", Else)];
}
