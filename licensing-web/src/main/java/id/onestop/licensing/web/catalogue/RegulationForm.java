package id.onestop.licensing.web.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.onestop.licensing.domain.catalogue.RegulationMark.Kind;
import id.onestop.licensing.ejb.catalogue.StateRegulation;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an administrator types of a regulation that has ended; carried from form to preview to confirmation in the address. */
public final class RegulationForm {

    private @Nullable String kind;
    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate graceUntil;
    private @Nullable String replacedBy;
    private @Nullable String where;

    static RegulationForm of(Map<String, String> carried) {
        var form = new RegulationForm();
        form.kind = carried.get("kind");
        form.endedOn = day(carried.get("endedOn"));
        form.graceUntil = day(carried.get("graceUntil"));
        form.replacedBy = carried.get("replacedBy");
        form.where = carried.get("where");
        return form;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    StateRegulation command(String regulation) {
        var said = Stream.of(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        return new StateRegulation(regulation, said, endedOn, graceUntil, replacedBy, where);
    }

    /** Everything that was typed, by the name of its field. */
    Map<String, String> carried() {
        var carried = new LinkedHashMap<String, String>();
        carried.put("kind", Objects.requireNonNullElse(kind, ""));
        carried.put("endedOn", endedOn == null ? "" : endedOn.toString());
        carried.put("graceUntil", graceUntil == null ? "" : graceUntil.toString());
        carried.put("replacedBy", Objects.requireNonNullElse(replacedBy, ""));
        carried.put("where", Objects.requireNonNullElse(where, ""));
        return carried;
    }

    String query() {
        return carried().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public @Nullable LocalDate getGraceUntil() {
        return graceUntil;
    }

    public void setGraceUntil(@Nullable LocalDate graceUntil) {
        this.graceUntil = graceUntil;
    }

    public @Nullable String getReplacedBy() {
        return replacedBy;
    }

    public void setReplacedBy(@Nullable String replacedBy) {
        this.replacedBy = replacedBy;
    }

    public @Nullable String getWhere() {
        return where;
    }

    public void setWhere(@Nullable String where) {
        this.where = where;
    }
}
