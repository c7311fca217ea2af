package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionDraft;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Running drafts of the caller's agency as the definitions that they would be, for features that try them out. */
@ApplicationScoped
public class DraftDefinitions {

    @Inject
    Drafts drafts;

    @Inject
    DraftRepository repository;

    @Inject
    DraftQueries queries;

    @Inject
    CurrentCaller callers;

    /** A draft that can be read. */
    public record Readable(long draftId, String changedBy, ServiceDefinition definition) {}

    /**
     * Running drafts, the last changed first.
     *
     * @param drafts those that can be read
     * @param more whether others were changed before them
     */
    public record Latest(List<Readable> drafts, boolean more) {
        public Latest {
            drafts = List.copyOf(drafts);
        }
    }

    /** The last changed of those that run, as many as are wanted. */
    public Latest latest(int most) {
        var rows = queries.runningOf(callers.require().requireAgency(), most + 1);
        return new Latest(
                rows.stream()
                        .limit(most)
                        .flatMap(row -> one(row.draftId()).stream())
                        .toList(),
                rows.size() > most);
    }

    /** One of them; another agency's, one that is over and one with faults are none. */
    public Optional<Readable> one(long draftId) {
        long agency = callers.require().requireAgency();
        return repository
                .find(draftId)
                .filter(draft -> draft.agencyId() == agency && draft.status().running())
                .flatMap(this::readable);
    }

    private Optional<Readable> readable(DefinitionDraft draft) {
        return drafts.read(draft)
                .definition()
                .map(definition -> new Readable(draft.id(), draft.changedByName(), definition));
    }
}
