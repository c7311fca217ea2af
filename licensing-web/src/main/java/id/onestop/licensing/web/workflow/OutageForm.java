package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.workflow.DeclareOutage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed of a partner that is out; carried from form to preview to declaration in the address. */
public final class OutageForm {

    private String partner = "";
    private List<String> services = List.of();
    private List<String> stepKinds = List.of();
    private @Nullable LocalDate sinceDay;
    private String sinceTime = "";
    private String basis = "";
    private String reason = "";

    static OutageForm of(Map<String, String> carried) {
        var form = new OutageForm();
        form.partner = carried.getOrDefault("partner", "");
        form.services = split(carried.getOrDefault("services", ""));
        form.stepKinds = split(carried.getOrDefault("stepKinds", ""));
        form.sinceDay = day(carried.getOrDefault("sinceDay", ""));
        form.sinceTime = carried.getOrDefault("sinceTime", "");
        form.basis = carried.getOrDefault("basis", "");
        form.reason = carried.getOrDefault("reason", "");
        return form;
    }

    private static List<String> split(String codes) {
        return Stream.of(codes.split(",", -1)).filter(code -> !code.isBlank()).toList();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** The command. */
    DeclareOutage command(ZoneId zone) {
        return new DeclareOutage(
                partner,
                services,
                Stream.of(StepKind.values())
                        .filter(kind -> stepKinds.contains(kind.name()))
                        .toList(),
                moment(zone, "sinceTime", sinceDay, sinceTime),
                basis,
                reason);
    }

    /** Hours are typed as people write them: 7.30, 07:30; nothing while a part is missing. */
    static @Nullable Instant moment(ZoneId zone, String field, @Nullable LocalDate day, String time) {
        if (day == null || time.isBlank()) {
            return null;
        }
        var written = time.strip().replace('.', ':');
        try {
            return day.atTime(LocalTime.parse(written.length() == 4 ? "0" + written : written))
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException unreadable) {
            throw new Invalid(List.of(new FieldError(field, "CALENDAR_TIME")));
        }
    }

    /** Everything that was typed, by the name of its field. */
    Map<String, String> carried() {
        var carried = new LinkedHashMap<String, String>();
        carried.put("partner", partner);
        carried.put("services", String.join(",", services));
        carried.put("stepKinds", String.join(",", stepKinds));
        carried.put("sinceDay", sinceDay == null ? "" : sinceDay.toString());
        carried.put("sinceTime", sinceTime);
        carried.put("basis", basis);
        carried.put("reason", reason);
        return carried;
    }

    String query() {
        return carried().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = requireNonNullElse(partner, "");
    }

    public Collection<String> getServices() {
        return services;
    }

    public void setServices(@Nullable Collection<String> services) {
        this.services = services == null ? List.of() : List.copyOf(services);
    }

    public Collection<String> getStepKinds() {
        return stepKinds;
    }

    public void setStepKinds(@Nullable Collection<String> stepKinds) {
        this.stepKinds = stepKinds == null ? List.of() : List.copyOf(stepKinds);
    }

    public @Nullable LocalDate getSinceDay() {
        return sinceDay;
    }

    public void setSinceDay(@Nullable LocalDate sinceDay) {
        this.sinceDay = sinceDay;
    }

    public String getSinceTime() {
        return sinceTime;
    }

    public void setSinceTime(@Nullable String sinceTime) {
        this.sinceTime = requireNonNullElse(sinceTime, "");
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = requireNonNullElse(basis, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = requireNonNullElse(reason, "");
    }
}
