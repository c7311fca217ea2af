package id.onestop.licensing.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import java.io.IOException;
import java.util.Map;

/**
 * A button that may hold an icon and a key beside its word; the server's own renders an input element without content.
 *
 * <p>Attributes: {@code action}, {@code look} (classes beside {@code btn}), {@code key} (one letter, staff pages), {@code barred}
 * (true: the act is not possible now; the button stays focusable), {@code described} (id of the reason), {@code item} (in a list:
 * what the act is about; if the list has moved since it was drawn, nothing is done to what stands there now).
 */
@FacesComponent("licensing.ActionButton")
public class ActionButton extends UICommand {

    public ActionButton() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        var item = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        if (item == null || barred()) {
            return;
        }
        if (item.equals(item())) {
            queueEvent(new ActionEvent(context, this));
        } else {
            Refusals.add(null, "CHANGED_MEANWHILE", Map.of());
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        var writer = context.getResponseWriter();
        String id = getClientId(context);
        writer.startElement("button", this);
        writer.writeAttribute("type", barred() ? "button" : "submit", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", id, null);
        writer.writeAttribute("value", item(), null);
        writer.writeAttribute("class", ("btn " + text("look")).strip(), null);
        if (barred()) {
            writer.writeAttribute("aria-disabled", "true", null);
        }
        attribute(context, "aria-describedby", text("described"));
        attribute(context, "data-key", text("key"));
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        var writer = context.getResponseWriter();
        String key = text("key");
        if (!key.isEmpty()) {
            writer.startElement("kbd", this);
            writer.writeAttribute("aria-hidden", "true", null);
            writer.writeText(key.toUpperCase(java.util.Locale.ROOT), null);
            writer.endElement("kbd");
        }
        writer.endElement("button");
        super.encodeEnd(context);
    }

    private void attribute(FacesContext context, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            context.getResponseWriter().writeAttribute(name, value, null);
        }
    }

    private String item() {
        String said = text("item");
        return said.isEmpty() ? "1" : said;
    }

    private boolean barred() {
        return Boolean.parseBoolean(text("barred"));
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
