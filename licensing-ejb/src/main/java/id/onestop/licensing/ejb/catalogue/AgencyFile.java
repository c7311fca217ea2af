package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.catalogue.DefinitionText;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.identity.NewColleague;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agency's file, read without a fault.
 *
 * @param profileText the block {@code agency} in normal form
 * @param people who is invited when the agency is made, and never later
 */
public record AgencyFile(
        String fileName,
        AgencyProfile agency,
        String profileText,
        List<UnitRow> units,
        List<PostRow> posts,
        List<NewColleague> people,
        List<Service> services) {

    public AgencyFile {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        people = List.copyOf(people);
        services = List.copyOf(services);
    }

    /** A unit. */
    public record UnitRow(String code, Words name) {}

    /** A post. */
    public record PostRow(
            String code, String unit, Words name, @Nullable String letterTitle, Set<Permission> permissions) {
        public PostRow {
            permissions = Set.copyOf(permissions);
        }
    }

    /** A service with its text in normal form. */
    public record Service(ServiceDefinition definition, DefinitionText text) {}
}
