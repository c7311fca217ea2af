package id.onestop.licensing.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Radio buttons or check boxes in the markup of the style sheet; the server's own renderers make tables.
 *
 * <p>Attributes: {@code options} (collection of {@link Option}), {@code multiple}, {@code described}, {@code bad}.
 */
@FacesComponent("licensing.ChoiceInput")
public class ChoiceInput extends UIInput {

    public ChoiceInput() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        // forgets the fault of the round before
        setValid(true);
        var values = context.getExternalContext().getRequestParameterValuesMap().get(getClientId(context));
        if (multiple()) {
            setSubmittedValue(values == null ? new String[0] : values);
        } else {
            setSubmittedValue(values == null ? "" : values[0]);
        }
    }

    @Override
    protected @Nullable Object getConvertedValue(FacesContext context, Object submitted) {
        if (submitted instanceof String[] values) {
            var offered = options().stream().map(Option::value).collect(Collectors.toSet());
            return Arrays.stream(values).filter(offered::contains).toList();
        }
        return super.getConvertedValue(context, submitted);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        var writer = context.getResponseWriter();
        var chosen = chosen();
        String id = getClientId(context);
        int at = 0;
        for (Option option : options()) {
            // the first one carries the field's own id, so that the summary's link reaches it
            String own = at++ == 0 ? id : id + "-" + option.value();
            writer.startElement("div", this);
            writer.writeAttribute("class", "choice", null);
            writer.startElement("input", this);
            writer.writeAttribute("type", multiple() ? "checkbox" : "radio", null);
            writer.writeAttribute("id", own, null);
            writer.writeAttribute("name", id, null);
            writer.writeAttribute("value", option.value(), null);
            if (chosen.contains(option.value())) {
                writer.writeAttribute("checked", true, null);
            }
            if (getAttributes().get("described") instanceof String described && !described.isEmpty()) {
                writer.writeAttribute("aria-describedby", described, null);
            }
            if (Boolean.TRUE.equals(getAttributes().get("bad")) && !multiple()) {
                writer.writeAttribute("aria-invalid", "true", null);
            }
            writer.endElement("input");
            label(context, own, option);
            writer.endElement("div");
        }
    }

    private void label(FacesContext context, String id, Option option) throws IOException {
        var writer = context.getResponseWriter();
        writer.startElement("label", this);
        writer.writeAttribute("for", id, null);
        writer.writeText(option.label(), null);
        writer.endElement("label");
        if (!option.hint().isEmpty()) {
            writer.startElement("p", this);
            writer.writeAttribute("class", "hint", null);
            writer.writeText(option.hint(), null);
            writer.endElement("p");
        }
    }

    private boolean multiple() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("multiple")));
    }

    private List<String> chosen() {
        Object now = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        if (now instanceof String[] values) {
            return List.of(values);
        }
        if (now instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).toList();
        }
        return now == null ? List.of() : List.of(now.toString());
    }

    private List<Option> options() {
        return getAttributes().get("options") instanceof Collection<?> options
                ? options.stream()
                        .filter(Objects::nonNull)
                        .map(Option.class::cast)
                        .toList()
                : List.of();
    }
}
