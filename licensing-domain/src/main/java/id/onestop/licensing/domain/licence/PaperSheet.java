package id.onestop.licensing.domain.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sheet that a letter was printed on: from a numbered stock, or plain.
 *
 * <p>Together they are the register of the special paper (row 108): no serial is used twice, a spoiled sheet keeps its reason.
 */
@Entity
@Table(name = "paper_sheet")
public class PaperSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private @Nullable Long applicationId;

    @Column(name = "application_number", updatable = false)
    private @Nullable String applicationNumber;

    @Column(name = "licence_id", updatable = false)
    private @Nullable Long licenceId;

    @Column(name = "stock", updatable = false)
    private @Nullable String stock;

    @Column(name = "serial", updatable = false)
    private @Nullable String serial;

    @Column(name = "print_sha256", updatable = false)
    private @Nullable String printSha256;

    @Enumerated(EnumType.STRING)
    private SheetState state;

    @Column(name = "printed_by", updatable = false)
    private long printedBy;

    @Column(name = "printed_by_name", updatable = false)
    private String printedByName;

    @Column(name = "printed_at", updatable = false)
    private Instant printedAt;

    @Column(name = "spoiled_reason")
    private @Nullable String spoiledReason;

    @Column(name = "spoiled_by_name")
    private @Nullable String spoiledByName;

    @Column(name = "spoiled_at")
    private @Nullable Instant spoiledAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected PaperSheet() {}

    /** What became of a sheet. */
    public enum SheetState {
        PRINTED,
        SPOILED
    }

    /**
     * Which sheet it is.
     *
     * @param stock {@code null} for plain paper
     * @param serial {@code null} for plain paper
     */
    public record Kind(@Nullable String stock, @Nullable String serial) {

        public static final Kind PLAIN = new Kind(null, null);
    }

    /** Enters a sheet that now carries a licence. */
    public static PaperSheet print(
            LicenceApplication application, Licence licence, Kind kind, Sha256 print, Actor by, Instant at) {
        var sheet = new PaperSheet();
        sheet.agencyId = application.agencyId();
        sheet.applicationId = application.id();
        sheet.applicationNumber = application.number();
        sheet.licenceId = licence.id();
        sheet.stock = kind.stock();
        sheet.serial = kind.serial();
        sheet.printSha256 = print.hex();
        sheet.state = SheetState.PRINTED;
        sheet.printedBy = requireNonNull(by.accountId(), "a person prints");
        sheet.printedByName = by.name();
        sheet.printedAt = at;
        return sheet;
    }

    /** Enters a sheet that was spoiled before any letter was on it. */
    public static PaperSheet blank(long agencyId, Kind kind, String reason, Actor by, Instant at) {
        var sheet = new PaperSheet();
        sheet.agencyId = agencyId;
        sheet.stock = requireNonNull(kind.stock(), "plain paper is not counted");
        sheet.serial = requireNonNull(kind.serial(), "plain paper is not counted");
        sheet.state = SheetState.SPOILED;
        sheet.printedBy = requireNonNull(by.accountId(), "a person tells");
        sheet.printedByName = by.name();
        sheet.printedAt = at;
        sheet.spoiledReason = reason;
        sheet.spoiledByName = by.name();
        sheet.spoiledAt = at;
        return sheet;
    }

    /** What to record of a sheet that never carried a letter. */
    public PaperEvent.BlankSpoiled spoiledBlank() {
        return new PaperEvent.BlankSpoiled(
                agencyId, printedSerial(), "account:" + printedBy, requireNonNull(spoiledReason), printedAt);
    }

    /** What to record of the printing. */
    public PaperEvent.SheetPrinted printed() {
        return new PaperEvent.SheetPrinted(
                agencyId, applicationNumber(), "account:" + printedBy, printedSerial(), print().hex(), printedAt);
    }

    /** Takes it out of use for good; the letter needs another sheet. */
    public PaperEvent.SheetSpoiled spoil(String reason, Actor by, Instant at) {
        if (state != SheetState.PRINTED) {
            throw new Conflict("SHEET_SPOILED_ALREADY", Map.of("serial", printedSerial()));
        }
        state = SheetState.SPOILED;
        spoiledReason = reason;
        spoiledByName = by.name();
        spoiledAt = at;
        return new PaperEvent.SheetSpoiled(agencyId, applicationNumber(), by.reference(), printedSerial(), at);
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public long applicationId() {
        return requireNonNull(applicationId, "a blank sheet is of no file");
    }

    /** Empty for a sheet that never carried a letter. */
    public String applicationNumber() {
        return applicationNumber == null ? "" : applicationNumber;
    }

    public long licenceId() {
        return requireNonNull(licenceId, "a blank sheet carries no licence");
    }

    public @Nullable String stock() {
        return stock;
    }

    /** The serial, or nothing on plain paper. */
    public String printedSerial() {
        return serial == null ? "" : serial;
    }

    public Sha256 print() {
        return new Sha256(requireNonNull(printSha256, "nothing was printed on a blank sheet"));
    }

    public SheetState state() {
        return state;
    }

    public String printedByName() {
        return printedByName;
    }

    public Instant printedAt() {
        return printedAt;
    }

    public @Nullable String spoiledReason() {
        return spoiledReason;
    }

    public @Nullable String spoiledByName() {
        return spoiledByName;
    }

    public @Nullable Instant spoiledAt() {
        return spoiledAt;
    }
}
