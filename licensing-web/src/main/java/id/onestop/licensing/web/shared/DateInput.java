package id.onestop.licensing.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date as three fields for day, month and year.
 *
 * <p>The value is a {@link LocalDate}; with {@code text="true"} it is the text {@code 2026-12-28}, and an impossible date is
 * passed on as typed, so that the use case refuses it together with all other faults. Further attributes: {@code described},
 * {@code bad}, {@code birthday}.
 */
@FacesComponent("licensing.DateInput")
public class DateInput extends UIInput {

    private static final List<String> PARTS = List.of("day", "month", "year");

    public DateInput() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        // forgets the fault of the round before
        setValid(true);
        var typed = context.getExternalContext().getRequestParameterMap();
        String id = getClientId(context);
        setSubmittedValue(
                part(typed, id + "-year") + "-" + part(typed, id + "-month") + "-" + part(typed, id + "-day"));
    }

    private static String part(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip().replace("-", "");
    }

    @Override
    protected @Nullable Object getConvertedValue(FacesContext context, Object submitted) {
        String typed = submitted.toString();
        if (typed.equals("--")) {
            return null;
        }
        String[] parts = typed.split("-", -1);
        try {
            var date = LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2]));
            return asText() ? date.toString() : date;
        } catch (DateTimeException | NumberFormatException wrong) {
            if (asText()) {
                return typed;
            }
            String text = Texts.in(Languages.of(context)).error("DATE_IMPOSSIBLE", Map.of());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), wrong);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private boolean asText() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("text")));
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        var writer = context.getResponseWriter();
        var texts = Texts.in(Languages.of(context));
        String[] shown = shown();
        writer.startElement("div", this);
        writer.writeAttribute("class", "fields-row", null);
        for (int i = 0; i < PARTS.size(); i++) {
            String name = PARTS.get(i);
            // the first one carries the field's own id, so that the summary's link reaches it
            String id = i == 0 ? getClientId(context) : getClientId(context) + "-" + name;
            writer.startElement("div", this);
            writer.writeAttribute("class", "field", null);
            writer.startElement("label", this);
            writer.writeAttribute("for", id, null);
            writer.writeText(texts.text("field.date." + name), null);
            writer.endElement("label");
            input(context, id, name, shown[PARTS.size() - 1 - i]);
            writer.endElement("div");
        }
        writer.endElement("div");
    }

    private void input(FacesContext context, String id, String part, String value) throws IOException {
        var writer = context.getResponseWriter();
        writer.startElement("input", this);
        writer.writeAttribute("class", "input w-xs num", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", getClientId(context) + "-" + part, null);
        writer.writeAttribute("inputmode", "numeric", null);
        writer.writeAttribute("maxlength", part.equals("year") ? 4 : 2, null);
        writer.writeAttribute("value", value, null);
        if (Boolean.parseBoolean(String.valueOf(getAttributes().get("birthday")))) {
            writer.writeAttribute("autocomplete", "bday-" + part, null);
        }
        if (getAttributes().get("described") instanceof String described && !described.isEmpty()) {
            writer.writeAttribute("aria-describedby", described, null);
        }
        if (Boolean.TRUE.equals(getAttributes().get("bad"))) {
            writer.writeAttribute("aria-invalid", "true", null);
        }
        writer.endElement("input");
    }

    /** Year, month and day as typed or as kept. */
    private String[] shown() {
        Object now = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        String[] parts = now == null ? new String[0] : now.toString().split("-", -1);
        return parts.length == PARTS.size() ? parts : new String[] {"", "", ""};
    }
}
