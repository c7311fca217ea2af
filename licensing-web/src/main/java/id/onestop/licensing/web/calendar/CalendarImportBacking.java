package id.onestop.licensing.web.calendar;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.shared.yaml.YamlFault;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import id.onestop.licensing.ejb.workflow.CalendarImportPreview;
import id.onestop.licensing.ejb.workflow.CalendarImportPreview.LeftOut;
import id.onestop.licensing.ejb.workflow.CalendarImportService;
import id.onestop.licensing.ejb.workflow.CalendarMaintenanceService;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days and office hours out of a calendar file: what they would move, then all of them; the file is carried in the form. */
@Named
@RequestScoped
public class CalendarImportBacking {

    private static final int LARGEST = 500_000;

    /** The field of the second form that carries the file. */
    private static final String CARRIED = "carriedText";

    @Inject
    CalendarImportService imports;

    @Inject
    CalendarMaintenanceService maintenance;

    @Inject
    CalendarWords words;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    @Inject
    HttpServletRequest request;

    private @Nullable Part file;
    private String text = "";
    private String fileName = "calendar.yaml";
    private List<YamlFault> faults = List.of();
    private @Nullable CalendarImportPreview preview;
    private boolean again;

    /** Shows the form to those who may use it. */
    public void load() {
        maintenance.show();
    }

    /** Sends a file to begin with. */
    public void sample() {
        maintenance.show();
        try (var content = requireNonNull(CalendarImportBacking.class.getResourceAsStream("sample-calendar.yaml"))) {
            FileAnswer.attachment("contoh-kalender.yaml", "application/yaml", content.readAllBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public void look() {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            Refusals.add("file", "REQUIRED", Map.of());
            return;
        }
        try (var content = sent.getInputStream()) {
            var read = content.readNBytes(LARGEST + 1);
            if (read.length > LARGEST) {
                Refusals.add("file", "AGENCY_FILE_LONG", Map.of());
                return;
            }
            var name = sent.getSubmittedFileName();
            fileName = name == null || name.isBlank() ? fileName : name.strip();
            text = new String(read, StandardCharsets.UTF_8);
            look(fileName, text);
        } catch (IOException brokenOff) {
            Refusals.add("file", "FILE_INTERRUPTED", Map.of());
        }
    }

    public void confirm() {
        try {
            Notices.add("calendar.import.done", "count", imports.confirm(fileName, text));
            Redirects.to(CalendarBacking.PATH);
        } catch (YamlRefused refused) {
            refuse(refused);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private void refuse(YamlRefused refused) {
        faults = refused.faults();
        Refusals.add("file", "CALENDAR_FILE_FAULTS", Map.of("count", faults.size()));
    }

    public List<YamlFault> getFaults() {
        return faults;
    }

    /** What was looked at; a form that carries the file is there again when it is sent. */
    public @Nullable CalendarImportPreview getPreview() {
        var carried = request.getParameter(CARRIED);
        if (preview == null && carried != null && !again) {
            again = true;
            setFileName(request.getParameter("carriedName"));
            text = carried;
            look(fileName, text);
        }
        return preview;
    }

    private void look(String name, String said) {
        try {
            preview = imports.preview(name, said);
        } catch (YamlRefused refused) {
            refuse(refused);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public List<DecreedDays> getDays() {
        return preview == null ? List.of() : preview.days();
    }

    /** The days of one row of the file, in words. */
    public String span(DecreedDays days) {
        return words.span(days) + ", " + words.kind(days) + words.hours(days);
    }

    public List<String> getPeriods() {
        return preview == null
                ? List.of()
                : preview.periods().stream()
                        .map(one -> msg.of(
                                "calendar.import.period",
                                "name",
                                one.name(),
                                "first",
                                format.date(one.first()),
                                "last",
                                format.date(one.last()),
                                "decree",
                                one.decree()))
                        .toList();
    }

    public List<String> getYears() {
        return preview == null
                ? List.of()
                : preview.years().stream()
                        .map(one -> msg.of(
                                one.confirmed() ? "calendar.import.year" : "calendar.import.yearUnsure",
                                "year",
                                Integer.toString(one.year()),
                                "decree",
                                one.decree()))
                        .toList();
    }

    /** What of the file is not taken over, why, and where it is entered instead. */
    public List<String> getLeft() {
        return preview == null
                ? List.of()
                : preview.left().stream()
                        .map(one ->
                                msg.of("calendar.import.left." + one.reason(), "what", what(one), "other", one.other()))
                        .toList();
    }

    private String what(LeftOut one) {
        return Stream.of(one.name(), one.day() == null ? "" : format.date(one.day()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getFileName() {
        return fileName;
    }

    public void setFileName(@Nullable String fileName) {
        this.fileName = fileName == null || fileName.isBlank() ? "calendar.yaml" : fileName;
    }
}
