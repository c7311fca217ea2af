package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.StructureView.PostRow;
import id.onestop.licensing.web.shared.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param unit id of the unit that it stands in
 * @param required codes of the competences that its holders must prove
 * @param endedOn absent while it stands
 * @param holders how many people hold it today
 * @param awaiting other rights wait for a second person
 */
public record PostResponse(
        long id,
        long version,
        long unit,
        String code,
        Words name,
        @Nullable String letterTitle,
        List<Permission> permissions,
        List<String> required,
        @Nullable LocalDate endedOn,
        int holders,
        boolean awaiting)
        implements Versioned {

    public PostResponse {
        permissions = List.copyOf(permissions);
        required = List.copyOf(required);
    }

    /** Its holders change without it. */
    @Override
    public boolean lasting() {
        return false;
    }

    static PostResponse from(PostRow post) {
        return new PostResponse(
                post.id(),
                post.version(),
                post.unitId(),
                post.code(),
                post.name(),
                post.letterTitle(),
                post.permissions().stream().sorted().toList(),
                post.requiredCompetences().stream().sorted().toList(),
                post.endedOn(),
                post.holders(),
                post.awaiting());
    }
}
