package id.onestop.licensing.web.catalogue;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.editor.BulkEdit;
import id.onestop.licensing.domain.catalogue.editor.BulkEdit.AddBasis;
import id.onestop.licensing.domain.catalogue.editor.BulkEdit.ReplaceWords;
import id.onestop.licensing.domain.catalogue.editor.TreeDifference;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.catalogue.BulkEditService;
import id.onestop.licensing.ejb.catalogue.BulkEditService.Effect;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same change in many definitions: what is wanted stands in the address, every difference is shown, drafts are begun. */
@Named
@RequestScoped
public class BulkEditBacking {

    private static final List<String> FIELDS =
            List.of("change", "code", "printed", "title", "find", "with", "everywhere");

    @Inject
    BulkEditService service;

    @Inject
    DraftWords words;

    @Inject
    Messages msg;

    private @Nullable List<Row> rows;
    private int count;

    /** One definition that the change would touch. */
    public record Row(String service, String name, List<TreeDifference> differences, String obstacle) {
        public Row {
            differences = List.copyOf(differences);
        }
    }

    /** Looks at what the change would do, once it is said. */
    public void load() {
        count = service.count();
        if (isAsked()) {
            try {
                getRows();
            } catch (LicensingException refused) {
                rows = List.of();
                Refusals.show(refused);
            }
        }
    }

    public int getCount() {
        return count;
    }

    public boolean isAsked() {
        return !value("change").isEmpty();
    }

    private static String value(String field) {
        return PathParameters.get(field);
    }

    /** What was typed into a field of the question. */
    public String typed(String field) {
        return value(field);
    }

    private static BulkEdit edit() {
        return value("change").equals("ADD")
                ? new AddBasis(value("code"), value("printed"), value("title"))
                : new ReplaceWords(
                        value("find"), value("with"), value("everywhere").equals("true"));
    }

    private Row row(Effect effect) {
        var by = effect.writtenBy();
        return new Row(
                effect.serviceCode(),
                effect.serviceName().in(msg.language()),
                effect.differences(),
                by == null ? "" : msg.of("catalogue.bulk.written", "by", by));
    }

    /** The form that begins the drafts is there only with them, so a press of its button looks them up too. */
    public List<Row> getRows() {
        if (rows == null && isAsked()) {
            rows = service.preview(edit()).stream().map(this::row).toList();
        }
        return requireNonNullElse(rows, List.of());
    }

    /** Where a difference stands, in words. */
    public String place(TreeDifference difference) {
        return words.place(difference.place(), Map.of());
    }

    public boolean isLooked() {
        return rows != null;
    }

    /** What was asked, for the form that confirms it. */
    public List<Option> getFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.forEach(field -> fields.put(field, value(field)));
        return fields.entrySet().stream()
                .map(field -> new Option(field.getKey(), field.getValue()))
                .toList();
    }

    /** Begins the drafts that are picked. */
    public void begin() {
        try {
            var begun = service.begin(edit(), picked());
            Notices.add("catalogue.bulk.begun", "count", begun.size());
            Redirects.to(DefinitionsBacking.PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private static List<String> picked() {
        String[] picked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("service");
        return picked == null ? List.of() : Arrays.asList(picked);
    }
}
