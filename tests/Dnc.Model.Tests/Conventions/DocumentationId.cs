using System.Reflection;

namespace Dnc.Model.Tests.Conventions;

/// <summary>The names by which the compiler's documentation file calls members.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Definition(type),
        FieldInfo field => $"F:{Definition(field.DeclaringType!)}.{field.Name}",
        EventInfo e => $"E:{Definition(e.DeclaringType!)}.{e.Name}",
        PropertyInfo property => $"P:{Definition(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        MethodBase method => $"M:{Definition(method.DeclaringType!)}.{MethodName(method)}{Parameters(method.GetParameters())}{Conversion(method)}",
        _ => throw new ArgumentException(member.ToString(), nameof(member)),
    };

    private static string MethodName(MethodBase method)
    {
        var name = method.Name.Replace('.', '#');
        return method.IsGenericMethod ? $"{name}``{method.GetGenericArguments().Length}" : name;
    }

    private static string Conversion(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? "~" + Reference(conversion.ReturnType) : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => Reference(p.ParameterType)))})";

    private static string Definition(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Reference(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (type.HasElementType)
        {
            return Reference(type.GetElementType()!) + (type.IsByRef ? "@" : type.IsPointer ? "*" : "[]");
        }

        if (!type.IsGenericType)
        {
            return type.FullName!.Replace('+', '.');
        }

        // A nested type of a generic one repeats the arguments: Outer{A}.Inner{B}.
        var arguments = type.GetGenericArguments().Select(Reference).ToList();
        var text = "";
        foreach (var part in type.GetGenericTypeDefinition().FullName!.Split('+'))
        {
            var name = part.Split('`');
            var count = name.Length == 1 ? 0 : int.Parse(name[1], System.Globalization.CultureInfo.InvariantCulture);
            text += (text.Length == 0 ? "" : ".") + name[0] + (count == 0 ? "" : $"{{{string.Join(',', arguments.Take(count))}}}");
            arguments.RemoveRange(0, count);
        }

        return text;
    }
}
