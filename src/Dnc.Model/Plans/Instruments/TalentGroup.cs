namespace Dnc.Model.Plans.Instruments;

/// <summary>Which people are meant.</summary>
public enum TalentGroup
{
    /// <summary>High-level talent (高层次人才).</summary>
    HighEnd,

    /// <summary>Teams of talent (人才团队).</summary>
    Team,

    /// <summary>Managers of enterprises (经营管理人才).</summary>
    Manager,

    /// <summary>Professional managers (职业经理人).</summary>
    ProfessionalManager,

    /// <summary>Specialists of a field (专业人才).</summary>
    Specialist,

    /// <summary>Entrepreneurs (企业家).</summary>
    Entrepreneur,

    /// <summary>Skilled workers (技能人才).</summary>
    Technician,

    /// <summary>Chief technicians (首席技师).</summary>
    ChiefTechnician,
}
