package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.RegulationMark.Kind;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.application.RunningFiles;
import id.onestop.licensing.ejb.application.RunningFilesService;
import id.onestop.licensing.ejb.catalogue.RegulationEffect;
import id.onestop.licensing.ejb.catalogue.RegulationLeaning;
import id.onestop.licensing.ejb.catalogue.RegulationMarkService;
import id.onestop.licensing.ejb.licence.CitingWords;
import id.onestop.licensing.ejb.licence.CitingWordsService;
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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One regulation with all that leans on it; the statement that it has ended, seen before it is made. */
@Named
@RequestScoped
public class RegulationMarkBacking {

    static final String PATH = "/administration/regulations/";

    @Inject
    RegulationMarkService marks;

    @Inject
    RunningFilesService files;

    @Inject
    CitingWordsService wordings;

    @Inject
    Messages msg;

    private final RegulationForm form = new RegulationForm();
    private @Nullable RegulationForm carried;
    private @Nullable RegulationEffect effect;
    private @Nullable RunningFiles running;
    private @Nullable List<CitingWords> citing;
    private @Nullable List<RegulationLeaning> rows;

    public void load() {
        effect = marks.one(code());
    }

    /** The page that shows what a statement would do; without one it leads back. */
    public void loadPreview() {
        try {
            effect = marks.preview(carried().command(code()));
        } catch (Invalid | Conflict unsaid) {
            Redirects.to(PATH + code());
        }
    }

    public void preview() {
        try {
            marks.preview(form.command(code()));
            Redirects.to(PATH + code() + "/preview" + form.query());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void confirm() {
        try {
            marks.mark(carried().command(code()));
            Notices.add("catalogue.regulation.done");
            Redirects.to(PATH + code());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void withdraw() {
        try {
            marks.withdraw(code());
            Notices.add("catalogue.regulation.undone");
            Redirects.to(PATH + code());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private static String code() {
        return PathParameters.get("regulation");
    }

    private RegulationForm carried() {
        if (carried == null) {
            carried = RegulationForm.of(
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        }
        return carried;
    }

    public RegulationForm getForm() {
        return form;
    }

    /** What was typed, for the form that confirms it. */
    public List<Option> getFields() {
        return carried().carried().entrySet().stream()
                .map(field -> new Option(field.getKey(), field.getValue()))
                .toList();
    }

    public List<Option> getKinds() {
        return Stream.of(Kind.values())
                .map(kind -> new Option(kind.name(), msg.get("catalogue.regulation.kind." + kind)))
                .toList();
    }

    public RegulationEffect getEffect() {
        if (effect == null) {
            effect = marks.one(code());
        }
        return effect;
    }

    /** The agency's own words that cite it. */
    public List<CitingWords> getCiting() {
        if (citing == null) {
            citing = wordings.citing(getEffect().regulation().row().citation());
        }
        return citing;
    }

    private static int page() {
        String page = PathParameters.get("page");
        return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
    }

    private List<RegulationLeaning> rows() {
        if (rows == null) {
            rows = marks.leaning(code(), page());
        }
        return rows;
    }

    /** What leans on it, a page of it. */
    public List<RegulationLeaning> getRows() {
        return rows().stream().limit(RegulationMarkService.PAGE).toList();
    }

    /** The query of the next page; nothing on the last one. */
    public @Nullable String getNext() {
        return rows().size() > RegulationMarkService.PAGE ? query(page() + 1) : null;
    }

    /** The query of the first page; nothing on it. */
    public @Nullable String getFirst() {
        return page() == 0 ? null : query(0);
    }

    /** What was typed goes along. */
    private String query(int page) {
        String typed = carried().query();
        return (typed.equals("?") ? "?" : typed + "&") + "page=" + page;
    }

    public RunningFiles getRunning() {
        if (running == null) {
            running = files.leaning(getEffect().regulation().row().citation());
        }
        return running;
    }
}
