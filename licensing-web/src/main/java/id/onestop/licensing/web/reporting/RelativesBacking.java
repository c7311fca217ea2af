package id.onestop.licensing.web.reporting;

import id.onestop.licensing.domain.reporting.RelativeDeclaration.Relation;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.reporting.RelativeService;
import id.onestop.licensing.ejb.reporting.RelativeView;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An official's own declarations about people close to him, and the form for one more. */
@Named
@RequestScoped
public class RelativesBacking {

    private static final String PATH = "/relatives";

    @Inject
    RelativeService relatives;

    @Inject
    HttpServletRequest request;

    @Inject
    Messages msg;

    private List<RelativeView> rows = List.of();
    private @Nullable String relation;
    private @Nullable String name;
    private @Nullable String nik;

    public void load() {
        rows = relatives.list();
    }

    public void declare() {
        act(
                () -> relatives.declare(
                        Stream.of(Relation.values())
                                .filter(one -> one.name().equals(relation))
                                .findFirst()
                                .orElse(null),
                        name,
                        nik),
                "reporting.relatives.declared");
    }

    /** Ends the declaration whose button was pressed: it is named in the request. */
    public void end() {
        String id = request.getParameter("end");
        if (id != null && id.matches("\\d{1,18}")) {
            act(() -> relatives.end(Long.parseLong(id)), "reporting.relatives.ended");
        }
    }

    private static void act(Runnable act, String notice) {
        try {
            act.run();
            Notices.add(notice);
            Redirects.to(PATH);
        } catch (LicensingException refused) {
            Refusals.showNamed(
                    refused,
                    "relation",
                    "reporting.relatives.relation",
                    "name",
                    "reporting.relatives.name",
                    "nik",
                    "reporting.relatives.nik");
        }
    }

    public List<RelativeView> getRows() {
        return rows;
    }

    public String relation(RelativeView row) {
        return msg.get("reporting.relation." + row.relation());
    }

    public List<Option> getRelations() {
        return Stream.of(Relation.values())
                .map(one -> new Option(one.name(), msg.get("reporting.relation." + one)))
                .toList();
    }

    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getNik() {
        return nik;
    }

    public void setNik(@Nullable String nik) {
        this.nik = nik;
    }
}
