package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.StructureView.UnitRow;
import id.onestop.licensing.web.shared.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit with its posts.
 *
 * @param endedOn absent while it stands
 */
public record UnitResponse(
        long id,
        long version,
        String code,
        Words name,
        @Nullable LocalDate endedOn,
        List<PostResponse> posts) implements Versioned {

    public UnitResponse {
        posts = List.copyOf(posts);
    }

    /** Its posts and their holders change without it. */
    @Override
    public boolean lasting() {
        return false;
    }

    static UnitResponse from(UnitRow unit) {
        return new UnitResponse(
                unit.id(),
                unit.version(),
                unit.code(),
                unit.name(),
                unit.endedOn(),
                unit.posts().stream().map(PostResponse::from).toList());
    }
}
