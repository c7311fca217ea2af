package id.onestop.licensing.ejb.catalogue;

import static java.util.Comparator.comparingDouble;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook;
import id.onestop.licensing.domain.catalogue.RegulationUse;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.PostView;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes another agency's definition this agency's own: names, places and contacts are written anew, posts and books become those
 * of this agency that do the same, and what only the other agency can say goes (its edition, who signed it, its local law).
 *
 * <p>What has no counterpart stays as it is: the draft then has a fault that names it, and somebody chooses.
 */
final class CopiedDefinition {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private static final Set<String> POSTS = Set.of("post", "posts", "superior", "head");

    /** Law is cited as it was made; nobody's name in it is another's. */
    private static final Set<String> LAW = Set.of("basis", "legalBases");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> posts = new LinkedHashMap<>();
    private final AgencyProfile from;
    private final AgencyProfile to;
    private final Set<String> localLaw;

    private CopiedDefinition(AgencyProfile from, AgencyProfile to, Set<String> localLaw) {
        this.from = from;
        this.to = to;
        this.localLaw = localLaw;
    }

    /** An agency with its posts. */
    record Office(AgencyProfile profile, List<PostView> posts) {}

    /**
     * Writes it anew.
     *
     * @param definition what the tree says
     */
    static DraftTree of(DraftTree tree, ServiceDefinition definition, Office from, Office to) {
        var law = RegulationUse.of(definition, from.profile().city()).stream()
                .filter(use -> use.place() == RegulationUse.Place.STANDARD)
                .filter(use -> use.key().kind().local())
                .map(RegulationUse::code)
                .collect(Collectors.toSet());
        var copy = new CopiedDefinition(from.profile(), to.profile(), law);
        copy.names();
        from.posts()
                .forEach(post ->
                        nearest(post, to.posts()).ifPresent(nearest -> copy.posts.put(post.code(), nearest.code())));
        var root = new LinkedHashMap<Object, Object>();
        tree.asMap().forEach((key, value) -> root.put(key, copy.part(key, value)));
        return DraftTree.of(root);
    }

    /** The longer ones first, for they contain the shorter. */
    private void names() {
        name(from.name().id(), to.name().id());
        name(from.name().en(), to.name().en());
        name(from.shortName().id(), to.shortName().id());
        name(from.shortName().en(), to.shortName().en());
        name(from.region().name(), to.region().name());
        name(english(from.region().name()), english(to.region().name()));
        var theirs = from.contacts();
        var ours = to.contacts();
        name(theirs.complaintEmail(), ours.complaintEmail());
        name(theirs.email(), ours.email());
        name(theirs.phone(), ours.phone());
        name(theirs.mobile(), ours.mobile().isEmpty() ? ours.phone() : ours.mobile());
        name(theirs.fax(), ours.fax().isEmpty() ? ours.phone() : ours.fax());
    }

    /** "Kota Metro" is "Metro City" to English readers. */
    private static String english(String region) {
        return region.startsWith("Kota ")
                ? region.substring(5) + " City"
                : region.replaceFirst("^Kabupaten (.+)$", "$1 Regency");
    }

    private void name(String theirs, String ours) {
        if (!theirs.isBlank() && !ours.isBlank()) {
            names.putIfAbsent(theirs, ours);
        }
    }

    /** The post of the same code, or the one whose rights have most in common with it. */
    private static Optional<PostView> nearest(PostView post, List<PostView> own) {
        var open = own.stream().filter(PostView::open).toList();
        return open.stream()
                .filter(one -> one.code().equals(post.code()))
                .findFirst()
                .or(() -> open.stream()
                        .filter(one -> common(one, post) > 0)
                        .max(comparingDouble(one -> common(one, post))));
    }

    /** Share of the rights of two posts that both have; reading files is everybody's. */
    private static double common(PostView one, PostView other) {
        var both = rights(one);
        both.retainAll(rights(other));
        var all = rights(one);
        all.addAll(rights(other));
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<Permission> rights(PostView post) {
        var rights = EnumSet.noneOf(Permission.class);
        rights.addAll(post.permissions());
        rights.remove(Permission.FILE_READ);
        return rights;
    }

    private Object part(Object key, Object value) {
        return switch (key.toString()) {
            case "edition" -> new LinkedHashMap<>(Map.of("place", to.city()));
            case "legalBases" ->
                value instanceof List<?> laws
                        ? laws.stream().filter(this::general).toList()
                        : value;
            default -> within(key, value);
        };
    }

    /** Whether a law binds outside the region that made it. */
    private boolean general(Object law) {
        return !(law instanceof Map<?, ?> basis) || !localLaw.contains(Objects.toString(basis.get("code")));
    }

    private Object within(Object key, Object value) {
        if (LAW.contains(key.toString())) {
            return value;
        }
        if (value instanceof Map<?, ?> block) {
            var own = new LinkedHashMap<Object, Object>();
            block.forEach((below, one) ->
                    own.put(below, below.equals("complaints") ? mails(within(below, one)) : within(below, one)));
            return own;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> within(key, one)).toList();
        }
        return value instanceof String text ? text(key.toString(), text) : value;
    }

    /** Complaints go to this agency, also where the other one had mistyped its own address. */
    private Object mails(Object value) {
        if (value instanceof Map<?, ?> block) {
            var own = new LinkedHashMap<Object, Object>();
            block.forEach((below, one) -> own.put(below, mails(one)));
            return own;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::mails).toList();
        }
        var contacts = to.contacts();
        return value instanceof String text
                ? MAIL.matcher(text)
                        .replaceAll(mail -> Matcher.quoteReplacement(
                                mail.group().equals(contacts.email()) ? mail.group() : contacts.complaintEmail()))
                : value;
    }

    private Object text(String key, String text) {
        if (POSTS.contains(key) || key.equals("signatory")) {
            return posts.getOrDefault(text, text);
        }
        if (key.equals("book")) {
            return book(text);
        }
        var said = text;
        for (var name : names.entrySet()) {
            said = said.replace(name.getKey(), name.getValue());
        }
        return said;
    }

    /** An agency with one book has nothing to choose from. */
    private String book(String code) {
        var own = to.books().stream().map(NumberBook::code).toList();
        return own.contains(code) || own.size() != 1 ? code : own.get(0);
    }
}
