package id.lindung.referral.letter.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.ServiceOffered;
import id.lindung.referral.disclosure.domain.DossierPolicy;
import id.lindung.referral.disclosure.domain.PersonFields;
import id.lindung.referral.letter.domain.Acting;
import id.lindung.referral.letter.domain.LetterNumber;
import id.lindung.referral.letter.domain.LetterText;
import id.lindung.referral.letter.domain.Letterhead;
import id.lindung.referral.letter.domain.Signatory;
import id.lindung.referral.outbound.domain.LetterKind;
import id.lindung.referral.outbound.domain.ReferralGround;
import id.lindung.referral.outbound.domain.Urgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Letters as they are printed; each is left in {@code target/letters} for who wants to look at it. */
class LetterPdfTest {
    /** Still the 21st in UTC, the 22nd in Pulang Pisau. */
    private static final Instant SIGNED = Instant.parse("2026-11-21T18:30:00Z");

    private static final Letterhead HEAD = new Letterhead(
            "62.11",
            new Letterhead.Profile(
                    "Pemerintah Kabupaten Pulang Pisau",
                    "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana",
                    "Pusat Pelayanan Terpadu Pemberdayaan Perempuan dan Anak",
                    "Jalan Contoh Nomor 1, Pulang Pisau 74811",
                    "(0513) 61000",
                    "p2tp2a@contoh.go.id",
                    "Pulang Pisau",
                    "Asia/Jakarta"));

    private static final PersonFields HER = new PersonFields(
            UUID.randomUUID(), "Rahmawati Contoh", "female", 31, LocalDate.of(1995, 5, 12), "62.11.03", "islam");

    private final LetterPdf pdf = new LetterPdf();

    @Test
    void aCoverLetterOfACrisisSaysWhatThePuskesmasMustKnow() throws IOException {
        var bytes = pdf.render(cover(Optional.empty(), Optional.of(Acting.PLH)));
        keep("surat-pengantar.pdf", bytes);

        var text = textOf(bytes);
        assertThat(text)
                .containsSubsequence(
                        "PEMERINTAH KABUPATEN PULANG PISAU",
                        "DINAS PEMBERDAYAAN PEREMPUAN",
                        "PUSAT PELAYANAN TERPADU",
                        "Jalan Contoh Nomor 1",
                        "Telepon (0513) 61000",
                        "Pulang Pisau, 22 November 2026",
                        "Nomor : S-62.11-2026-000031",
                        "Sifat : Sangat Segera / Rahasia",
                        "Lampiran : -",
                        "Hal : Surat Pengantar Rujukan",
                        "Yth. Kepala Puskesmas Contoh",
                        "keadaan darurat",
                        "Nama : Rahmawati Contoh",
                        "Jenis kelamin : Perempuan",
                        "Umur : 31 tahun",
                        "Tanggal lahir : 12 Mei 1995",
                        "Layanan yang dibutuhkan : Pelayanan kesehatan",
                        "Tingkat urgensi : Darurat",
                        "Demikian disampaikan.",
                        "Plh. Ketua P2TP2A Kabupaten Pulang Pisau,",
                        "Dra. Contoh Ketua, M.Si.");
    }

    @Test
    void aLetterShowsNoFieldThatItsRecipientMayNotSee() throws IOException {
        var text = textOf(pdf.render(cover(Optional.empty(), Optional.empty())));

        assertThat(text).doesNotContainIgnoringCase("agama", "islam", "62.11.03", "kecamatan");
    }

    @Test
    void noLetterNamesWhatWasDoneToHer() {
        for (var kind : LetterKind.values()) {
            for (var need : ServiceOffered.values()) {
                for (var agency : AgencyKind.values()) {
                    var page = letter(kind, need, agency, Optional.empty(), Optional.empty());
                    var said = List.of(
                            page.recipient(),
                            page.text().subject(),
                            page.text().opening().toString(),
                            page.text().closing().toString(),
                            page.entries().stream()
                                    .map(entry -> entry.label() + entry.value())
                                    .toList()
                                    .toString());
                    assertThat(String.join(" ", said))
                            .doesNotContainIgnoringCase("kekerasan", "korban", "seksual", "terlapor", "kode akses");
                }
            }
        }
    }

    @Test
    void aLongNoteGoesOnToASecondPageAndTheSignatureStaysWhole() throws IOException {
        var note = Stream.generate(() -> "Mohon didampingi oleh petugas perempuan selama pemeriksaan.")
                .limit(60)
                .reduce("", (all, one) -> all + " " + one);
        var bytes = pdf.render(cover(Optional.of(note), Optional.empty()));
        keep("surat-panjang.pdf", bytes);

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var lastPage = new PDFTextStripper();
            lastPage.setStartPage(2);
            assertThat(lastPage.getText(document).replaceAll("\\s+", " "))
                    .contains("Ketua P2TP2A Kabupaten Pulang Pisau,", "Dra. Contoh Ketua, M.Si.");
        }
    }

    @Test
    void aReferralLetterRestsOnHerConsent() throws IOException {
        var bytes = pdf.render(letter(
                LetterKind.REFERRAL_LETTER,
                ServiceOffered.RELIGIOUS_COMPANIONSHIP,
                AgencyKind.SPIRITUAL_COMPANION,
                Optional.of("Waktu pertemuan menyesuaikan kesediaan yang bersangkutan."),
                Optional.empty()));
        keep("surat-rujukan.pdf", bytes);

        assertThat(textOf(bytes))
                .contains("Rujukan Layanan", "Berdasarkan persetujuan yang bersangkutan", "Agama : Islam")
                .contains("Waktu pertemuan")
                .doesNotContain("Umur :", "Tanggal lahir :");
    }

    @Test
    void theSameLetterGivesTheSameBytes() {
        assertThat(pdf.render(cover(Optional.empty(), Optional.empty())))
                .isEqualTo(pdf.render(cover(Optional.empty(), Optional.empty())));
    }

    @Test
    void aNameInAnyScriptIsWrittenOrShownAsUnwritable() throws IOException {
        var page = cover(Optional.of("Ñí ’kutip’ – Žlutý \u0001 \uD83D\uDE00 \u4E2D"), Optional.empty());

        assertThat(textOf(pdf.render(page))).contains("Ñí ’kutip’ – Žlutý");
    }

    @Test
    void theFileTellsNothingOfItselfButItsNumber() throws IOException {
        try (var document = Loader.loadPDF(pdf.render(cover(Optional.empty(), Optional.empty())))) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("S-62.11-2026-000031");
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getSubject()).isNull();
            assertThat(information.getKeywords()).isNull();
        }
    }

    private static LetterPage cover(Optional<String> note, Optional<Acting> acting) {
        return letter(LetterKind.COVER_LETTER, ServiceOffered.HEALTH, AgencyKind.PUSKESMAS, note, acting);
    }

    private static LetterPage letter(
            LetterKind kind, ServiceOffered need, AgencyKind agency, Optional<String> note, Optional<Acting> acting) {
        var crisis = kind == LetterKind.COVER_LETTER;
        var text = new LetterText(
                kind,
                need,
                crisis ? Urgency.EMERGENCY : Urgency.ORDINARY,
                crisis ? ReferralGround.EMERGENCY : ReferralGround.CONSENT,
                note);
        return new LetterPage(
                HEAD,
                new LetterNumber("62.11", 2026, 31),
                LetterText.date(SIGNED, HEAD.zone()),
                SIGNED,
                LetterText.recipient(agency, agency == AgencyKind.PUSKESMAS ? "Puskesmas Contoh" : "Lembaga Contoh"),
                text,
                text.entries(HER.only(DossierPolicy.letter(agency, need))),
                new Signatory("Dra. Contoh Ketua, M.Si.", "Ketua P2TP2A Kabupaten Pulang Pisau"),
                acting);
    }

    private static String textOf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve(name), bytes);
    }
}
