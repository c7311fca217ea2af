package id.onestop.licensing.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The officer's answer to one requirement: conforms, faulty, or, for conditional ones, not applicable.
 *
 * <p>Attributes: {@code conditional}, {@code labelledBy}. The value is the name of the verdict.
 */
@FacesComponent("licensing.VerdictInput")
public class VerdictInput extends UIInput {

    private static final Map<String, String> CLASSES = Map.of("CONFORMS", "ok", "FAULTY", "no", "NOT_APPLICABLE", "na");

    public VerdictInput() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        // forgets the fault of the round before
        setValid(true);
        String chosen = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        setSubmittedValue(chosen == null ? "" : chosen);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        var writer = context.getResponseWriter();
        Object now = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        writer.startElement("div", this);
        writer.writeAttribute("class", "seg", null);
        writer.writeAttribute("role", "radiogroup", null);
        writer.writeAttribute("aria-labelledby", getAttributes().get("labelledBy"), null);
        boolean conditional =
                Boolean.parseBoolean(String.valueOf(getAttributes().get("conditional")));
        var offered = conditional ? List.of("CONFORMS", "FAULTY", "NOT_APPLICABLE") : List.of("CONFORMS", "FAULTY");
        for (String verdict : offered) {
            choice(context, verdict, now != null && verdict.equals(now.toString()));
        }
        writer.endElement("div");
    }

    private void choice(FacesContext context, String verdict, boolean checked) throws IOException {
        var writer = context.getResponseWriter();
        String id = getClientId(context);
        writer.startElement("label", this);
        writer.writeAttribute("class", CLASSES.get(verdict), null);
        writer.startElement("input", this);
        writer.writeAttribute("type", "radio", null);
        writer.writeAttribute("id", verdict.equals("CONFORMS") ? id : id + "-" + verdict, null);
        writer.writeAttribute("name", id, null);
        writer.writeAttribute("value", verdict, null);
        if (checked) {
            writer.writeAttribute("checked", true, null);
        }
        writer.endElement("input");
        writer.writeText(Texts.in(Languages.of(context)).text("status.check." + verdict), null);
        writer.endElement("label");
    }
}
