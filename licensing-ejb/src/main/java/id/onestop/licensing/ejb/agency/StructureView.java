package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of an agency with their posts. */
public record StructureView(List<UnitRow> units) {

    public StructureView {
        units = List.copyOf(units);
    }

    /** A unit; its version changes with its name. */
    public record UnitRow(
            long id,
            long version,
            String code,
            Words name,
            @Nullable LocalDate endedOn,
            List<PostRow> posts) {
        public UnitRow {
            posts = List.copyOf(posts);
        }
    }

    /**
     * A post.
     *
     * @param holders how many people hold it today
     * @param awaiting other rights wait for a second person
     */
    public record PostRow(
            long id,
            long version,
            long unitId,
            String code,
            Words name,
            @Nullable String letterTitle,
            Set<Permission> permissions,
            Set<String> requiredCompetences,
            @Nullable LocalDate endedOn,
            int holders,
            boolean awaiting) {
        public PostRow {
            permissions = Set.copyOf(permissions);
            requiredCompetences = Set.copyOf(requiredCompetences);
        }
    }
}
