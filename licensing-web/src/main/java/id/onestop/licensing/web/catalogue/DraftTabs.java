package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The ways between the parts of a draft that one goes to most; the overview leads to all others. */
@Named
@RequestScoped
public class DraftTabs {

    private static final List<String> SECTIONS =
            List.of("requirements", "workflow", "clock", "product", "standard", "legalBases");

    @Inject
    DefinitionDraftBacking draft;

    @Inject
    DraftWords words;

    @Inject
    Messages msg;

    /**
     * One of them.
     *
     * @param count entries of its list; 0 where it has none
     * @param here whether it is the very page that is shown, which links to itself no more
     */
    public record Tab(String label, String address, int count, boolean current, boolean here) {

        static Tab page(String label, String address, boolean here) {
            return new Tab(label, address, 0, here, here);
        }
    }

    /**
     * All of them.
     *
     * @param now the section of the page, or {@code overview}, {@code gate}, {@code rehearsal}
     */
    public List<Tab> of(String now) {
        String base = DefinitionsBacking.PATH + "/" + draft.getDraftId();
        var sections = SECTIONS.stream()
                .map(section -> new Tab(
                        words.label(section),
                        DraftWords.address(draft.getDraftId(), section),
                        count(section),
                        section.equals(now),
                        section.equals(now) && section.equals(PathParameters.get("p"))));
        return Stream.of(
                        Stream.of(Tab.page(msg.get("catalogue.tab.overview"), base, now.equals("overview"))),
                        sections,
                        Stream.of(
                                Tab.page(msg.get("catalogue.tab.gate"), base + "/gate", now.equals("gate")),
                                Tab.page(
                                        msg.get("catalogue.tab.rehearsal"),
                                        base + "/rehearsal",
                                        now.equals("rehearsal"))))
                .flatMap(tabs -> tabs)
                .toList();
    }

    private int count(String section) {
        String list = section.equals("workflow") ? "workflow/steps" : section;
        return (int) draft.getView().titles().keySet().stream()
                .filter(path -> DraftWords.placeOf(path).equals(list))
                .count();
    }
}
