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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same change in many definitions: what is wanted stands in the address, every difference is shown, drafts are begun. */
@Named
@RequestScoped
public class BulkEditBacking {

    private static final List<String> ADDING = List.of("code", "printed", "title");
    private static final List<String> REPLACING = List.of("find", "with", "everywhere");
    private static final List<String> FIELDS = Stream.of(List.of("change"), ADDING, REPLACING)
            .flatMap(List::stream)
            .toList();

    @Inject
    BulkEditService service;

    @Inject
    DraftWords words;

    @Inject
    Messages msg;

    private @Nullable List<Row> rows;
    private int count;
    private boolean unclear;

    /** One definition that the change would touch. */
    public record Row(String service, String name, List<TreeDifference> differences, String obstacle) {
        public Row {
            differences = List.copyOf(differences);
        }
    }

    /** Looks at what the change would do, once it is said. */
    public void load() {
        count = service.count();
        getRows();
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
            try {
                rows = service.preview(edit()).stream().map(this::row).toList();
            } catch (LicensingException refused) {
                unclear = true;
                rows = List.of();
                Refusals.show(refused);
            }
        }
        return requireNonNullElse(rows, List.of());
    }

    /** Where a difference stands, in words. */
    public String place(TreeDifference difference) {
        return words.place(difference.place(), Map.of());
    }

    /** Whether the differences can be shown: the change is said, and without a fault. */
    public boolean isLooked() {
        return rows != null && !unclear;
    }

    /** Whether a definition is picked: all of them at first, and as they were left by whoever is told of a fault. */
    public boolean picked(String code) {
        return !FacesContext.getCurrentInstance().isPostback() || picked().contains(code);
    }

    /** What was typed into the other one of the two questions, so that it comes along. */
    public List<Option> beside(String change) {
        var own = change.equals("ADD") ? ADDING : REPLACING;
        return getFields().stream()
                .filter(field -> !field.value().equals("change") && !own.contains(field.value()))
                .filter(field -> !field.label().isEmpty())
                .toList();
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
            show(refused);
        }
    }

    /** What is wrong with the picks is told at the first of them. */
    private void show(LicensingException refused) {
        String first = getRows().stream()
                .filter(row -> row.obstacle().isEmpty())
                .map(row -> "pick-" + row.service())
                .findFirst()
                .orElse("service");
        Refusals.show(refused, field -> field.equals("service") ? first : field);
    }

    private static List<String> picked() {
        String[] picked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("service");
        return picked == null ? List.of() : Arrays.asList(picked);
    }
}
