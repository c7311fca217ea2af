package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.partner.ComparedField;
import id.onestop.licensing.domain.partner.FieldComparison;
import id.onestop.licensing.domain.partner.FieldResult;
import id.onestop.licensing.domain.partner.Professional;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterCheck;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterReport;
import id.onestop.licensing.ejb.application.RegisterInquiry;
import id.onestop.licensing.web.shared.ComparedRow;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.StatusWord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the national registers say beside one's own answers, so that differences are mended before the agency sees them. */
@Named
@RequestScoped
public class RegistersBacking {

    @Inject
    OwnApplication own;

    @Inject
    RegisterInquiry inquiry;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    /** A question that a register answers alone. */
    public record Check(String label, StatusWord outcome, String detail) {}

    /** Asks all registers once more. */
    public void ask() {
        inquiry.ask(own.getNumber());
        Notices.add("application.registers.asked");
        Redirects.to(own.getPath() + "/registers");
    }

    public boolean isAsked() {
        return own.getView().registers() != null;
    }

    /** Whether one of them did not answer. */
    public boolean isIncomplete() {
        var snapshot = own.getView().registers();
        return snapshot != null && snapshot.incomplete();
    }

    /** When each register was asked, and whether it knew the person. */
    public List<Check> getEntries() {
        var snapshot = own.getView().registers();
        return snapshot == null
                ? List.of()
                : snapshot.entries().stream().map(this::entry).toList();
    }

    private Check entry(RegisterEntry entry) {
        String role = switch (entry.state()) {
            case FOUND -> "baik circle-check";
            case NOT_FOUND -> "bahaya circle-x";
            case UNAVAILABLE -> "neutral circle-question-mark";
        };
        return new Check(
                name(entry.register()),
                look(role, "application.registers.state." + entry.state()),
                format.dateTime(entry.fetchedAt()));
    }

    /** Column heads: the person's own answer first. */
    public List<String> getSources() {
        var sources = new ArrayList<String>();
        sources.add(msg.get("application.registers.own"));
        registers().forEach(register -> sources.add(name(register)));
        return sources;
    }

    public List<ComparedRow> getRows() {
        var report = own.getView().report();
        return report == null
                ? List.of()
                : report.fields().stream().map(this::row).toList();
    }

    private List<Register> registers() {
        var report = own.getView().report();
        return report == null || report.fields().isEmpty()
                ? List.of()
                : report.fields().get(0).registers().stream()
                        .map(FieldComparison.RegisterValue::register)
                        .toList();
    }

    private ComparedRow row(FieldComparison comparison) {
        var cells = new ArrayList<ComparedRow.Cell>();
        cells.add(new ComparedRow.Cell(msg.get("application.registers.own"), answer(comparison), false));
        comparison
                .registers()
                .forEach(one -> cells.add(new ComparedRow.Cell(
                        name(one.register()),
                        value(comparison.field(), one.value()),
                        one.result() == FieldResult.DIFFERENT)));
        return new ComparedRow(
                msg.get("application.registers.field." + comparison.field()),
                cells,
                comparison.result().name());
    }

    /** The own identity number is masked like everywhere else. */
    private String answer(FieldComparison comparison) {
        return comparison.field() == ComparedField.NIK
                ? own.getView().maskedNik()
                : value(comparison.field(), comparison.answer());
    }

    private String value(ComparedField field, @Nullable String value) {
        if (value == null) {
            return "-";
        }
        if (field != ComparedField.STR_VALID_UNTIL && field != ComparedField.BIRTH_DATE) {
            return value;
        }
        if (value.equals(Professional.FOR_LIFE)) {
            return msg.get("application.registers.forLife");
        }
        try {
            return format.day(LocalDate.parse(value));
        } catch (DateTimeException masked) {
            return value;
        }
    }

    public List<Check> getChecks() {
        RegisterReport report = own.getView().report();
        return report == null
                ? List.of()
                : report.checks().stream().map(this::check).toList();
    }

    private Check check(RegisterCheck check) {
        String role = switch (check.outcome()) {
            case MET -> "baik circle-check";
            case NOT_MET -> "bahaya circle-x";
            case UNKNOWN -> "neutral circle-question-mark";
        };
        String detail = check.date() != null
                ? format.day(check.date())
                : check.value() != null
                        ? msg.of("application.registers.credits", "earned", check.value(), "needed", check.limit())
                        : check.text() == null ? "" : check.text();
        return new Check(
                msg.of("application.registers.check." + check.kind(), "days", check.limit()),
                look(role, "application.registers.outcome." + check.outcome()),
                detail);
    }

    private StatusWord look(String roleAndIcon, String key) {
        String[] parts = roleAndIcon.split(" ", 2);
        return new StatusWord(msg.get(key), parts[0], parts[1]);
    }

    private String name(Register register) {
        return msg.get("application.register.name." + register);
    }
}
