package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.editor.DefinitionShape;
import id.onestop.licensing.domain.catalogue.editor.DraftFault;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Entry;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names for the parts of a definition: a text for the whole path where there is one, otherwise for the last key. */
@Named
@RequestScoped
public class DraftWords {

    private static final String FIELD = "catalogue.field.";
    private static final String OPTION = "catalogue.option.";
    private static final String PATH = "/administration/definitions/";

    @Inject
    Messages msg;

    /** One step of the way to a place. */
    public record Crumb(String label, String address) {}

    /** What a field is called. */
    public String label(String schema) {
        String last = schema.substring(schema.lastIndexOf('.') + 1);
        String group = schema.contains(".") ? schema.substring(0, schema.lastIndexOf('.')) : "";
        boolean language = last.equals("id") || last.equals("en");
        String own = first(labels(schema));
        return language && !group.isEmpty() ? label(group) + " (" + own + ")" : own;
    }

    /** What to write there; may be empty. */
    public String hint(String schema) {
        return Stream.of(schema, tail(schema), schema.substring(schema.lastIndexOf('.') + 1))
                .map(key -> "catalogue.hint." + key)
                .filter(msg::containsKey)
                .map(msg::get)
                .findFirst()
                .orElse("");
    }

    /** A constant in words. */
    public String option(String schema, String constant) {
        return first(options(schema, constant));
    }

    /** Where the name of a field may stand, the nearest first. */
    static List<String> labels(String schema) {
        return List.of(FIELD + schema, FIELD + tail(schema), FIELD + schema.substring(schema.lastIndexOf('.') + 1));
    }

    /** Where the words for a constant may stand, the nearest first. */
    static List<String> options(String schema, String constant) {
        return List.of(OPTION + schema.substring(schema.lastIndexOf('.') + 1) + "." + constant, OPTION + constant);
    }

    /** The last two keys. */
    private static String tail(String schema) {
        String[] keys = schema.split("\\.", -1);
        return keys.length < 2 ? schema : keys[keys.length - 2] + "." + keys[keys.length - 1];
    }

    private String first(List<String> keys) {
        return keys.stream().filter(msg::containsKey).map(msg::get).findFirst().orElseGet(() -> {
            String last = keys.get(keys.size() - 1);
            return last.substring(last.lastIndexOf('.') + 1);
        });
    }

    /** What an entry of a list is called. */
    public String title(Entry entry) {
        String title = msg.language().equals("en") ? entry.titleEn() : entry.titleId();
        String other = title.isBlank() ? entry.titleId() : title;
        return other.isBlank() ? (entry.code().isBlank() ? msg.get("catalogue.draft.unnamed") : entry.code()) : other;
    }

    /** What keeps a field from being right; the place that the reader tells first is told in words elsewhere. */
    public String fault(DraftFault fault) {
        String detail = fault.detail().in(msg.language());
        String told = fault.kind() == DraftFault.Kind.OTHER ? detail.substring(detail.indexOf(' ') + 1) : detail;
        return msg.of("catalogue.fault." + fault.kind(), "detail", told);
    }

    /** The way from the draft to a place. */
    public List<Crumb> crumbs(long draftId, String path, Map<String, Entry> titles) {
        var crumbs = new ArrayList<Crumb>();
        var at = new StringBuilder();
        var schema = new StringBuilder();
        for (String part : path.split("/", -1)) {
            at.append(at.isEmpty() ? "" : "/").append(part);
            String key = schema + (schema.isEmpty() ? "" : ".") + part;
            boolean field = DefinitionShape.knows(key);
            if (field) {
                schema.setLength(0);
                schema.append(key);
            }
            String label = field ? label(key) : entry(schema.toString(), part, titles.get(at.toString()));
            crumbs.add(new Crumb(label, address(draftId, at.toString())));
        }
        return crumbs;
    }

    /** An entry by its title, a constant in words, or its place in the list. */
    private String entry(String schema, String part, @Nullable Entry known) {
        boolean titled = known != null && !(known.titleId() + known.titleEn()).isBlank();
        if (known != null && titled) {
            return title(known);
        }
        return part.startsWith("@") ? msg.of("catalogue.draft.nth", "place", part.substring(1)) : option(schema, part);
    }

    /** A place in words, such as "Pelaksana › Kepala Dinas › Jabatan". */
    public String place(String path, Map<String, Entry> titles) {
        return path.isEmpty()
                ? msg.get("catalogue.draft.whole")
                : crumbs(0, words(path), titles).stream().map(Crumb::label).collect(Collectors.joining(" › "))
                        + language(path);
    }

    /** The text of which a path names one language. */
    private static String words(String path) {
        return path.endsWith("/id") || path.endsWith("/en") ? placeOf(path) : path;
    }

    private String language(String path) {
        return words(path).equals(path) ? "" : " (" + label(path.substring(path.length() - 2)) + ")";
    }

    /** Where a place is shown. */
    public static String address(long draftId, String path) {
        return PATH + draftId + "/place?p=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Where a field is shown: its section or entry, at the field itself, whose fold is open; a list at what adds to it. */
    public static String address(long draftId, String path, String field, boolean writable) {
        String anchor = DraftFields.anchor(path, field, writable);
        return address(draftId, path)
                + (field.isEmpty() ? "" : "&f=" + URLEncoder.encode(field, StandardCharsets.UTF_8))
                + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /** The place that shows a field: the field's own, or the one above it. */
    public static String placeOf(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : path;
    }
}
