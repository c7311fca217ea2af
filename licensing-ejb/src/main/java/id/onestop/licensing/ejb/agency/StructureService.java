package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyChange.Area;
import id.onestop.licensing.domain.agency.AgencyChange.Difference;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.Unit;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Units and posts of the caller's agency: made, described anew, ended. Rights of posts change elsewhere, by two people. */
@Stateless
public class StructureService {

    private static final int LONGEST_TITLE = 300;

    @Inject
    StructureRepository structure;

    @Inject
    AgencyRepository agencies;

    @Inject
    AgencyChangeRepository changes;

    @Inject
    StructureViews views;

    @Inject
    Structures structures;

    @Inject
    PostUse use;

    @Inject
    PostWork work;

    @Inject
    CurrentCaller callers;

    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public StructureView show() {
        return views.of(callers.require().requireAgency());
    }

    /** Makes a unit, or gives one another name; answers its id. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public long describeUnit(@Nullable Long unitId, DescribeUnit command) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var checks = new StructureChecks();
        var name = checks.name(command.nameId(), command.nameEn());
        checks.require();
        if (unitId == null) {
            var taken = agencies.unitsOf(agency).stream().map(Unit::code).toList();
            var made = new Unit(agency, StructureChecks.code(name.id(), taken), name);
            structure.add(made);
            tellUnit(caller, made, "UNIT_CREATED", new Words("", ""));
            return made.id();
        }
        var unit = structure.unit(agency, unitId);
        requireSeen(unit.version(), command.version());
        var was = unit.name();
        unit.rename(name);
        tellUnit(caller, unit, "UNIT_RENAMED", was);
        return unit.id();
    }

    /** Ends a unit whose posts have all ended. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void endUnit(long unitId) {
        var caller = callers.require();
        var unit = structure.unit(caller.requireAgency(), unitId);
        boolean lived = agencies.postsOf(unit.agencyId()).stream()
                .anyMatch(post -> post.unitId() == unitId && post.endedOn().isEmpty());
        if (lived) {
            throw new RuleViolation("UNIT_HAS_POSTS");
        }
        unit.end(today(caller));
        structures.tell(
                caller,
                "unit:" + unit.code(),
                "UNIT_ENDED",
                Map.of(),
                List.of(new Difference(
                        unit.name().id(), "ended", "", today(caller).toString())));
    }

    /** Makes a post without any right, or describes one anew; answers its id. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public long describePost(@Nullable Long postId, DescribePost command) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var said = checked(agency, command);
        if (postId == null) {
            var taken = agencies.postsOf(agency).stream().map(Post::code).toList();
            String code = StructureChecks.code(said.name().id(), taken);
            var made = new Post(agency, said.unitId(), code, said.name(), said.letterTitle(), Set.of());
            made.describe(said);
            structure.add(made);
            tellPost(caller, made, "POST_CREATED", null);
            return made.id();
        }
        var post = structure.post(agency, postId);
        requireSeen(post.version(), command.version());
        var was = post.description();
        post.describe(said);
        tellPost(caller, post, "POST_DESCRIBED", was);
        return post.id();
    }

    /** Ends a post that nobody holds or will hold, that no service names, and that no running file needs. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void endPost(long postId) {
        var caller = callers.require();
        var post = structure.post(caller.requireAgency(), postId);
        if (!agencies.assignmentsOf(postId, today(caller)).isEmpty()) {
            throw new RuleViolation("POST_HELD");
        }
        var naming = use.servicesNaming(post.agencyId(), post.code());
        if (!naming.isEmpty()) {
            throw new RuleViolation("POST_NAMED", Map.of("services", String.join(", ", naming)));
        }
        requireUnneeded(post);
        post.end(today(caller));
        structures.tell(
                caller,
                "post:" + post.code(),
                "POST_ENDED",
                Map.of(),
                List.of(new Difference(
                        post.name().id(), "ended", "", today(caller).toString())));
    }

    private void requireUnneeded(Post post) {
        var needs = work.of(post.agencyId(), post.id(), post.code());
        if (!needs.files().isEmpty()) {
            throw new RuleViolation("POST_WORKING", Map.of("files", String.join(", ", needs.files())));
        }
        if (!needs.services().isEmpty()) {
            throw new RuleViolation("POST_RUNNING", Map.of("services", String.join(", ", needs.services())));
        }
    }

    /** Who changed what of units, posts and rights, the latest first; one more than {@code most} says that there is another. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public List<ChangeRow> history(@Nullable Long before, int most) {
        return changes.page(callers.require().requireAgency(), Area.STRUCTURE, before, most + 1);
    }

    private Post.Description checked(long agency, DescribePost command) {
        var checks = new StructureChecks();
        var name = checks.name(command.nameId(), command.nameEn());
        var title = checks.text("letterTitle", command.letterTitle(), LONGEST_TITLE, false);
        var unit = agencies.unitsOf(agency).stream()
                .filter(one -> command.unitId() != null && one.id() == command.unitId())
                .filter(one -> one.endedOn().isEmpty())
                .findFirst();
        if (unit.isEmpty()) {
            checks.fault("unit", "UNIT_MISSING", Map.of());
        }
        var known = structure.kinds(agency).stream().map(kind -> kind.code()).collect(Collectors.toSet());
        if (!known.containsAll(command.requiredCompetences())) {
            checks.fault("required", "COMPETENCE_KIND_UNKNOWN", Map.of());
        }
        checks.require();
        return new Post.Description(
                unit.orElseThrow().id(), name, title.isEmpty() ? null : title, command.requiredCompetences());
    }

    private void tellUnit(Caller caller, Unit unit, String operation, Words was) {
        String subject = unit.name().id();
        structures.tell(
                caller,
                "unit:" + unit.code(),
                operation,
                Map.of("name", subject),
                List.of(
                        new Difference(subject, "nameId", was.id(), unit.name().id()),
                        new Difference(subject, "nameEn", was.en(), unit.name().en())));
    }

    private void tellPost(Caller caller, Post post, String operation, Post.@Nullable Description was) {
        var units = agencies.unitsOf(post.agencyId()).stream()
                .collect(Collectors.toMap(Unit::id, unit -> unit.name().id()));
        var is = post.description();
        String subject = post.name().id();
        structures.tell(
                caller,
                "post:" + post.code(),
                operation,
                Map.of("name", subject),
                Stream.of(
                                difference(
                                        subject,
                                        "nameId",
                                        was == null ? "" : was.name().id(),
                                        is.name().id()),
                                difference(
                                        subject,
                                        "nameEn",
                                        was == null ? "" : was.name().en(),
                                        is.name().en()),
                                difference(
                                        subject,
                                        "unit",
                                        was == null ? "" : units.getOrDefault(was.unitId(), ""),
                                        units.getOrDefault(is.unitId(), "")),
                                difference(
                                        subject, "letterTitle", was == null ? "" : was.letterTitle(), is.letterTitle()),
                                difference(
                                        subject,
                                        "required",
                                        was == null ? "" : sorted(was.requiredCompetences()),
                                        sorted(is.requiredCompetences())))
                        .toList());
    }

    private static Difference difference(String subject, String field, @Nullable String was, @Nullable String is) {
        return new Difference(subject, field, was == null ? "" : was, is == null ? "" : is);
    }

    private static String sorted(Set<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }

    private static void requireSeen(long version, long seen) {
        if (version != seen) {
            throw new Conflict("STRUCTURE_MOVED");
        }
    }

    private LocalDate today(Caller caller) {
        return views.today(caller.requireAgency());
    }
}
