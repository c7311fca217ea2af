package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.HandOverFacts;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.document.PageImage;
import id.onestop.licensing.ejb.document.PageImages;
import id.onestop.licensing.ejb.paper.CardSheet;
import id.onestop.licensing.ejb.paper.ClockPaper;
import id.onestop.licensing.ejb.paper.ClockSheet;
import id.onestop.licensing.ejb.paper.ControlCardPaper;
import id.onestop.licensing.ejb.paper.ReceiptPaper;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.workflow.AssessedBy;
import id.onestop.licensing.ejb.workflow.AssessmentService;
import id.onestop.licensing.ejb.workflow.EscalationService;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws papers about a file with no transaction open; rights are checked where their contents are collected. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperDesk {

    private static final String ANSWERED = "RECOMMENDATION_ANSWERED";

    /** Words of the control card's contents, as the paper form has them. */
    private static final Map<String, String> CONTENTS = Map.ofEntries(
            Map.entry("SUBMISSION", "Berkas pengajuan"),
            Map.entry("CORRECTION", "Berkas perbaikan"),
            Map.entry("RETURNED", "Dikembalikan kepada pemohon"),
            Map.entry("RETURNED_AGAIN", "Pengembalian susulan kepada pemohon"),
            Map.entry("RETURN_CONSENT_ASKED", "Permintaan persetujuan pengembalian susulan"),
            Map.entry("RETURN_CONSENT_REFUSED", "Pengembalian susulan tidak disetujui"),
            Map.entry("RETURN_CONSENT_WITHDRAWN", "Permintaan persetujuan ditarik kembali"),
            Map.entry("DEFINITION_CHANGED", "Pindah ke versi definisi yang baru"),
            Map.entry("RECOMMENDATION_ASKED", "Permintaan rekomendasi teknis"),
            Map.entry(ANSWERED, "Jawaban rekomendasi teknis"),
            Map.entry("RECOMMENDATION_WITHDRAWN", "Permintaan rekomendasi ditarik"),
            Map.entry("COMPLETE_AND_CORRECT", "Lengkap dan benar"),
            Map.entry("CORRECTED_DRAFT", "Draf diperbaiki"),
            Map.entry("VERIFIED_DRAFT", "Draf terverifikasi"),
            Map.entry("SENT_BACK", "Dikembalikan ke langkah sebelumnya"),
            Map.entry("TAKEN_OVER", "Diambil alih karena pejabat tidak di tempat"),
            Map.entry("SIGNED_LICENCE", "Izin bertanda tangan"),
            Map.entry("LICENCE", "Izin diserahkan"),
            Map.entry("REJECTED", "Keputusan penolakan"),
            Map.entry("RELEASED", "Dikembalikan ke antrean"),
            Map.entry("OFFERED", "Ditawarkan"),
            Map.entry("WITHDRAWN", "Ditarik oleh pemohon"),
            Map.entry("CHECKED_AGAIN", "Diperiksa ulang"),
            Map.entry("INITIALLED", "Surat diparaf"),
            Map.entry("GRANTED", "Izin ditetapkan"),
            Map.entry("DEEMED", "Disetujui otomatis: tidak ada keputusan sampai batas waktu"),
            Map.entry("PRINTED", "Surat tercetak"),
            Map.entry("SIGNED_ON_PAPER", "Surat bertanda tangan"),
            Map.entry("NUMBERED", "Surat bernomor"));

    @Inject
    PaperSheets sheets;

    @Inject
    LetterTexts texts;

    @Inject
    RejectionService rejections;

    @Inject
    DraftLetters drafts;

    @Inject
    LicencePapers papers;

    @Inject
    PaperStore store;

    @Inject
    PageImages images;

    @Inject
    ProgressService progress;

    @Inject
    EscalationService escalations;

    @Inject
    AssessmentService assessments;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyHeads heads;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PermitAll
    public byte[] receipt(String number) {
        var sheet = sheets.receipt(number);
        return ReceiptPaper.render(sheet.with(texts.of(LetterKind.RECEIPT, sheet.facts())));
    }

    /** The signed letter of a rejection. */
    @PermitAll
    public byte[] rejection(String number) {
        return store.read(rejections.file(number));
    }

    /** The draft licence of a file, with a watermark. */
    @PermitAll
    public byte[] draft(String number) {
        var draft = drafts.draft(number);
        return papers.licence(draft.licence(), draft.agency(), draft.definition(), true);
    }

    /** One page of the draft licence as a picture. */
    @PermitAll
    public PageImage draftPage(String number, int page, int width) {
        Sha256 kept = store.keep(draft(number));
        return images.page(kept, FileType.PDF, page, width);
    }

    /** The control card of a file of the caller's agency. */
    @PermitAll
    public byte[] controlCard(String number) {
        var view = progress.openFile(number);
        var agency = agencies.byCode(view.agencyCode());
        var teams = assessments.ofFile(number);
        return ControlCardPaper.render(new CardSheet(
                heads.of(agency.profile()),
                number,
                view.serviceName().id(),
                view.holderName(),
                view.zone(),
                CardLines.of(
                        view.card().rows().stream().map(row -> row(row, teams)).toList(),
                        escalations.ofFile(number),
                        view.zone()),
                totals(view),
                clock.instant(),
                !settings.profile().production()));
    }

    /** Why a file is due when it is, in the words of its reader; everything comes from the caller. */
    @PermitAll
    public byte[] clock(
            ProgressView view,
            ClockSheet.Words words,
            String service,
            String printed,
            List<String> story,
            List<ClockSheet.Row> rows,
            List<ClockSheet.Line> lines) {
        return ClockPaper.render(new ClockSheet(
                heads.of(agencies.byCode(view.agencyCode()).profile()),
                words,
                view.number(),
                view.holderName(),
                service,
                printed,
                story,
                rows,
                lines,
                !settings.profile().production()));
    }

    private static String totals(ProgressView view) {
        var card = view.card();
        return "petugas " + ControlCardPaper.duration(card.officials()) + ", tanpa pemegang "
                + ControlCardPaper.duration(card.nobody()) + ", pemohon " + ControlCardPaper.duration(card.applicant());
    }

    private static String note(HandOverFacts.Decrees decrees) {
        var sentences = new ArrayList<String>();
        if (decrees.giver() != null) {
            sentences.add("Yang menyerahkan bertindak berdasarkan Keputusan Nomor " + decrees.giver() + ".");
        }
        if (decrees.receiver() != null) {
            sentences.add("Yang menerima bertindak berdasarkan Keputusan Nomor " + decrees.receiver() + ".");
        }
        if (decrees.mergedWith() != null) {
            sentences.add("Langkah ini digabung dengan langkah \"" + decrees.mergedWith()
                    + "\" berdasarkan Keputusan Nomor " + decrees.merging() + ".");
        }
        return String.join("\n", sentences);
    }

    /** What stands beneath a hand-over: why the system decided, which team assessed, by which decrees people acted. */
    private static String note(HandOverFacts given, List<AssessedBy> teams) {
        if (given.content().equals(WorkItem.DEEMED)) {
            return requireNonNullElse(given.note(), "");
        }
        var assessed = given.content().equals(ANSWERED)
                ? teams.stream()
                        .filter(team -> given.givenAt().equals(team.answeredAt()))
                        .map(team -> "Dinilai oleh " + team.citation() + ".\n")
                        .collect(Collectors.joining())
                : "";
        return (assessed + note(given.decrees())).strip();
    }

    private static CardSheet.Row row(ControlCard.Row row, List<AssessedBy> teams) {
        var given = row.handOver();
        return new CardSheet.Row(
                given.position(),
                given.giverName(),
                requireNonNullElse(given.giverPost(), ""),
                given.givenAt(),
                requireNonNullElse(given.receiverName(), ""),
                given.receiverPost(),
                given.receivedAt(),
                given.receiverKind() != HandOver.Party.OFFICIAL,
                CONTENTS.getOrDefault(given.content(), given.content()),
                note(given, teams),
                row.held(),
                row.gap());
    }
}
