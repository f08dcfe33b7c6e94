using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Dnc.Model.Tests.Conventions;

/// <summary>Every type that a compiled type mentions: bases, constraints, signatures, attributes, generic arguments and method bodies.</summary>
internal static class TypeReferences
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type) => Mentions(type).SelectMany(Parts);

    /// <summary>The namespace of a type, for a nested type that of the type around it.</summary>
    public static string NamespaceOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Namespace;
    }

    private static IEnumerable<TypeReference?> Mentions(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.SelectMany(i => (TypeReference?[])[i.InterfaceType, .. Attributes(i)]),
        .. Constraints(type),
        .. Attributes(type),
        .. type.Fields.SelectMany(f => (TypeReference?[])[f.FieldType, .. Attributes(f)]),
        .. type.Properties.SelectMany(p => (TypeReference?[])[p.PropertyType, .. Attributes(p)]),
        .. type.Events.SelectMany(e => (TypeReference?[])[e.EventType, .. Attributes(e)]),
        .. type.Methods.SelectMany(Method),
    ];

    private static IEnumerable<TypeReference?> Method(MethodDefinition method) =>
    [
        .. Signature(method),
        .. method.Parameters.SelectMany(Attributes),
        .. Attributes(method.MethodReturnType),
        .. Attributes(method),
        .. Constraints(method),
        .. method.Overrides.SelectMany(Signature),
        .. method.HasBody ? Body(method.Body) : [],
    ];

    private static IEnumerable<TypeReference?> Body(MethodBody body) =>
    [
        .. body.Variables.Select(v => v.VariableType),
        .. body.ExceptionHandlers.Select(h => h.CatchType),
        .. body.Instructions.SelectMany(i => i.Operand switch
        {
            TypeReference t => [t],
            MethodReference m => Signature(m),
            FieldReference f => [f.DeclaringType, f.FieldType],
            CallSite c => [c.ReturnType, .. c.Parameters.Select(p => p.ParameterType)],
            _ => (IEnumerable<TypeReference?>)[],
        }),
    ];

    private static IEnumerable<TypeReference?> Signature(MethodReference method) =>
    [
        method.DeclaringType,
        method.ReturnType,
        .. method.Parameters.Select(p => p.ParameterType),
        .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
    ];

    private static IEnumerable<TypeReference?> Constraints(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(p => (TypeReference?[])[.. p.Constraints.Select(c => c.ConstraintType), .. Attributes(p)]);

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(a => (TypeReference?[])
        [
            a.AttributeType,
            .. a.ConstructorArguments.Concat(a.Fields.Select(f => f.Argument)).Concat(a.Properties.Select(p => p.Argument)).SelectMany(Argument),
        ]);

    private static IEnumerable<TypeReference?> Argument(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [argument.Type, type],
        CustomAttributeArgument boxed => Argument(boxed),
        CustomAttributeArgument[] many => many.SelectMany(Argument),
        _ => [argument.Type],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        IModifierType modified => [.. Parts(modified.ElementType), .. Parts(modified.ModifierType)],
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
