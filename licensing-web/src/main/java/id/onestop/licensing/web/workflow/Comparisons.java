package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.partner.ComparedField;
import id.onestop.licensing.domain.partner.FieldComparison;
import id.onestop.licensing.domain.partner.FieldResult;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterCheck;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.web.shared.ComparedRow;
import id.onestop.licensing.web.shared.ComparedRow.Cell;
import id.onestop.licensing.web.shared.ComparedRow.Offer;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what the person gave beside what each register says. */
@RequestScoped
public class Comparisons {

    private static final String NOTHING = "-";

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    RequirementRows rows;

    @Inject
    Differences differences;

    public Comparison of(FileView file) {
        return of(file, false);
    }

    /**
     * The comparison.
     *
     * @param offered whether a difference can be made a fault of the requirement that the register answers
     */
    public Comparison of(FileView file, boolean offered) {
        var report = file.report();
        var snapshot = file.registers();
        if (report == null || snapshot == null) {
            return Comparison.NONE;
        }
        var entries = snapshot.entries();
        var sources = Stream.concat(
                        Stream.of(msg.get("workflow.compare.applicant")),
                        entries.stream().map(this::head))
                .toList();
        var lines = new ArrayList<ComparedRow>();
        report.fields().forEach(field -> lines.add(field(field, entries, file)));
        report.checks().forEach(check -> lines.add(check(check, entries)));
        var offers = offered ? differences.of(file) : List.<Difference>of();
        lines.replaceAll(line -> offered(line, offers));
        return new Comparison(sources, lines);
    }

    private static ComparedRow offered(ComparedRow line, List<Difference> offers) {
        return offers.stream()
                .filter(one -> one.label().equals(line.label()))
                .findFirst()
                .map(one -> new ComparedRow(
                        line.label(),
                        line.values(),
                        line.result(),
                        new Offer(one.code(), "reason-" + one.requirement())))
                .orElse(line);
    }

    private String head(RegisterEntry entry) {
        String state = entry.state() == RegisterEntry.State.FOUND
                ? ""
                : ", " + msg.get("workflow.registerState." + entry.state());
        return name(entry.register()) + ", " + format.shortDateTime(entry.fetchedAt()) + state;
    }

    private String name(Register register) {
        return msg.get("workflow.register." + register);
    }

    private ComparedRow field(FieldComparison field, List<RegisterEntry> entries, FileView file) {
        var cells = new ArrayList<Cell>();
        boolean nik = field.field().name().equals("NIK");
        cells.add(new Cell(
                msg.get("workflow.party.APPLICANT"), nik ? file.maskedNik() : shown(field, field.answer()), false));
        for (var entry : entries) {
            var said = field.registers().stream()
                    .filter(value -> value.register() == entry.register())
                    .findFirst();
            cells.add(new Cell(
                    name(entry.register()),
                    said.map(value -> shown(field, value.value())).orElse(NOTHING),
                    said.filter(value -> value.result() == FieldResult.DIFFERENT)
                            .isPresent()));
        }
        return new ComparedRow(
                msg.get("workflow.field." + field.field()),
                cells,
                field.result().name());
    }

    private ComparedRow check(RegisterCheck check, List<RegisterEntry> entries) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(msg.get("workflow.party.APPLICANT"), NOTHING, false));
        boolean failed = check.outcome() == RegisterCheck.Outcome.NOT_MET;
        for (var entry : entries) {
            boolean own = entry.register() == check.register();
            cells.add(new Cell(name(entry.register()), own ? rows.sentence(check) : NOTHING, own && failed));
        }
        return new ComparedRow(
                msg.get("workflow.checkKind." + check.kind()),
                cells,
                check.outcome().name());
    }

    private String shown(FieldComparison field, @Nullable String value) {
        if (value != null && field.field() == ComparedField.BIRTH_DATE) {
            return day(value);
        }
        return "FOR_LIFE".equals(value) ? msg.get("workflow.forLife") : Objects.requireNonNullElse(value, NOTHING);
    }

    private String day(String value) {
        try {
            return format.day(LocalDate.parse(value));
        } catch (DateTimeException masked) {
            return value;
        }
    }
}
