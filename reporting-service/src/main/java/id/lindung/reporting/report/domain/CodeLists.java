package id.lindung.reporting.report.domain;

/** The code lists by which a recap breaks down. A test holds them against the event contracts. */
public final class CodeLists {

    /** How a complaint reached the centre. */
    public static final CodeList CHANNEL = CodeList.empty()
            .and("walk-in", "Datang langsung", "Walk-in")
            .and("outreach", "Penjangkauan", "Outreach")
            .and("phone", "Telepon", "Phone")
            .and("letter", "Surat", "Letter")
            .and("agency-referral", "Rujukan lembaga", "Agency referral")
            .and("whatsapp", "WhatsApp", "WhatsApp")
            .and("e-mail", "Surel", "E-mail")
            .and("other-party", "Pihak lain", "Other party")
            .and("transfer", "Pelimpahan", "Transfer from another unit")
            .and("sapa-129", "Hotline SAPA 129", "SAPA 129 hotline")
            .and("online", "Daring", "Online");

    /** Whether a complaint was taken as a crisis. */
    public static final CodeList URGENCY =
            CodeList.empty().and("crisis", "Krisis", "Crisis").and("regular", "Bukan krisis", "Not a crisis");

    /** Sex of a victim. */
    public static final CodeList SEX = CodeList.empty()
            .and("female", "Perempuan", "Female")
            .and("male", "Laki-laki", "Male")
            .and("unknown", "Belum diketahui", "Not yet known");

    /** Age of a victim at the act. */
    public static final CodeList AGE_BAND = CodeList.empty()
            .and("0-5", "0–5 tahun", "0–5 years")
            .and("6-12", "6–12 tahun", "6–12 years")
            .and("13-17", "13–17 tahun", "13–17 years")
            .and("18-24", "18–24 tahun", "18–24 years")
            .and("25-44", "25–44 tahun", "25–44 years")
            .and("45-59", "45–59 tahun", "45–59 years")
            .and("60+", "60 tahun ke atas", "60 years and over")
            .and("unknown", "Belum diketahui", "Not yet known");

    /** UU 35/2014 art. 1: under 18, the unborn included; unknown counts as adult. */
    public static final CodeList MAJORITY =
            CodeList.empty().and("child", "Anak", "Child").and("adult", "Dewasa", "Adult");

    /** Where it happened. */
    public static final CodeList PLACE = CodeList.empty()
            .and("household", "Rumah tangga", "Household")
            .and("workplace", "Tempat kerja", "Workplace")
            .and("school", "Sekolah", "School")
            .and("public-facility", "Fasilitas umum", "Public facility")
            .and("short-term-training-institution", "Lembaga pendidikan kilat", "Short-term training institution")
            .and("other", "Lainnya", "Other")
            .and("unknown", "Belum diketahui", "Not yet known");

    /** Disabilities of a victim. */
    public static final CodeList DISABILITY = CodeList.empty()
            .and("physical", "Disabilitas fisik", "Physical")
            .and("intellectual", "Disabilitas intelektual", "Intellectual")
            .and("mental", "Disabilitas mental", "Mental")
            .and("sensory", "Disabilitas sensorik", "Sensory");

    /** Kinds of violence. */
    public static final CodeList VIOLENCE_KIND = CodeList.empty()
            .and("physical", "Fisik", "Physical")
            .and("psychological", "Psikis", "Psychological")
            .and("sexual", "Seksual", "Sexual")
            .and("exploitation", "Eksploitasi", "Exploitation")
            .and("trafficking", "Perdagangan orang", "Trafficking")
            .and("neglect", "Penelantaran", "Neglect")
            .and("other", "Lainnya", "Other")
            .and("unknown", "Belum diketahui", "Not yet known");

    /** UU 23/2004. */
    public static final CodeList DOMESTIC_VIOLENCE = CodeList.empty()
            .and("domestic-violence", "Kekerasan dalam rumah tangga", "Domestic violence")
            .and("other-violence", "Bukan kekerasan dalam rumah tangga", "Not domestic violence");

    /** What a victim is referred for. */
    public static final CodeList NEED = CodeList.empty()
            .and("complaint", "Pengaduan", "Complaint")
            .and("health", "Pelayanan kesehatan", "Health")
            .and("legal-aid", "Bantuan hukum", "Legal aid")
            .and("law-enforcement", "Penegakan hukum", "Law enforcement")
            .and("social-rehabilitation", "Rehabilitasi sosial", "Social rehabilitation")
            .and("social-reintegration", "Reintegrasi sosial", "Social reintegration")
            .and("repatriation", "Pemulangan", "Repatriation")
            .and("religious-companionship", "Pendampingan kerohanian", "Religious companionship")
            .and("economic-empowerment", "Pemberdayaan ekonomi", "Economic empowerment")
            .and("outreach", "Penjangkauan", "Outreach")
            .and("case-management", "Pengelolaan kasus", "Case management")
            .and("temporary-shelter", "Penampungan sementara", "Temporary shelter")
            .and("mediation", "Mediasi", "Mediation")
            .and("accompaniment", "Pendampingan", "Accompaniment");

    /** Who she is referred to. */
    public static final CodeList AGENCY_KIND = CodeList.empty()
            .and("police-resort", "Polres", "District police")
            .and("police-uppa", "Unit PPA Polres", "Police women and children unit")
            .and("police-sector", "Polsek", "Sector police")
            .and("puskesmas", "Puskesmas", "Community health centre")
            .and("hospital", "RSUD", "Hospital")
            .and("hospital-crisis-centre", "Pusat Pelayanan Terpadu rumah sakit", "Hospital crisis centre")
            .and("social-service", "Dinas Sosial", "Social service")
            .and("safe-house", "Rumah aman", "Safe house")
            .and("spiritual-companion", "Pendamping kerohanian", "Spiritual companion")
            .and("economic-agency", "OPD bidang ekonomi", "Economic agency")
            .and("legal-aid", "Lembaga bantuan hukum", "Legal aid")
            .and("prosecutor", "Kejaksaan", "Prosecutor")
            .and("court", "Pengadilan", "Court")
            .and("lpsk", "LPSK", "Witness and victim protection agency");

    /** How soon a referral wants an answer. */
    public static final CodeList REFERRAL_URGENCY = CodeList.empty()
            .and("emergency", "Darurat", "Emergency")
            .and("urgent", "Mendesak", "Urgent")
            .and("ordinary", "Biasa", "Ordinary");

    /** Why an agency could not serve. */
    public static final CodeList DECLINE_REASON = CodeList.empty()
            .and("no-capacity", "Kapasitas penuh", "No capacity")
            .and("service-not-offered", "Layanan tidak tersedia", "Service not offered")
            .and("outside-area", "Di luar wilayah kerja", "Outside the area")
            .and("insufficient-information", "Keterangan belum cukup", "Not enough information")
            .and("safety-concern", "Alasan keamanan", "Safety concern")
            .and("other", "Lainnya", "Other");

    private CodeLists() {}
}
