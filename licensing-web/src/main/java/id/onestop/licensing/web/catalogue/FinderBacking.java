package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.FoundRequirement;
import id.onestop.licensing.domain.catalogue.FoundRequirement.Need;
import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import id.onestop.licensing.domain.catalogue.RequirementFinder;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.ejb.catalogue.ServiceRow;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which documents somebody needs: what is asked of this person, what may be left out, and why. */
@Named("finder")
@RequestScoped
public class FinderBacking {

    private static final Set<RequirementKind> OURS =
            EnumSet.of(RequirementKind.REGISTER_CHECK, RequirementKind.LINKED_ACCOUNT, RequirementKind.REGISTRATION);

    @Inject
    CatalogueService catalogue;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    private String agency = "";

    @SuppressWarnings("NullAway.Init")
    private ServiceRow service;

    private List<ApplicationKind> kinds = List.of();
    private List<Channel> channels = List.of();
    private ApplicationKind kind = ApplicationKind.NEW;
    private Channel channel = Channel.ONLINE;
    private boolean proxy;
    private List<FoundRequirement> found = List.of();

    /**
     * One requirement of the answer.
     *
     * @param reason why it is asked, or why not
     */
    public record Row(String name, String how, String hint, String reason, ExampleBacking.@Nullable Example example) {}

    @PostConstruct
    void load() {
        agency = PathParameters.get("agency");
        var sheet = catalogue.sheet(agency, PathParameters.get("service"));
        service = sheet.row();
        kinds = sorted(sheet.kinds());
        channels = sorted(sheet.channels());
        kind = chosen("kind", kinds);
        channel = chosen("channel", channels);
        proxy = PathParameters.get("proxy").equals("true");
        found = RequirementFinder.find(sheet.requirements(), Circumstances.of(kind, channel, proxy));
    }

    private static <E extends Enum<E>> List<E> sorted(Set<E> all) {
        return all.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** What the address says, or the first that the service offers. */
    private static <E extends Enum<E>> E chosen(String name, List<E> offered) {
        String wanted = PathParameters.get(name);
        return offered.stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(offered.get(0));
    }

    public String getAgency() {
        return agency;
    }

    public ServiceRow getService() {
        return service;
    }

    public List<Option> getKinds() {
        return kinds.stream()
                .map(one -> new Option(one.name(), msg.get("catalogue.finder.kind." + one)))
                .toList();
    }

    public List<Option> getChannels() {
        return channels.stream()
                .map(one -> new Option(one.name(), msg.get("catalogue.finder.channel." + one)))
                .toList();
    }

    public String getKind() {
        return kind.name();
    }

    public String getChannel() {
        return channel.name();
    }

    public List<Option> getBearers() {
        return List.of(
                new Option("false", msg.get("catalogue.finder.self")),
                new Option("true", msg.get("catalogue.finder.proxy")));
    }

    public String getProxy() {
        return Boolean.toString(proxy);
    }

    /** How many this person has; one of a group counts once. */
    public long getCount() {
        return found.stream()
                .filter(FoundRequirement::listed)
                .map(FoundRequirement::requirement)
                .map(one -> one.eitherOr() == null ? one.code() : one.eitherOr())
                .distinct()
                .count();
    }

    /** What everybody prepares. */
    public List<Row> getPrepared() {
        return rows(one -> one.listed() && !isOurs(one) && isForEverybody(one));
    }

    /** What this person prepares because of how and for what they apply. */
    public List<Row> getBecause() {
        return rows(one -> one.listed() && !isOurs(one) && !isForEverybody(one));
    }

    /** What is asked, and needs nothing to be brought. */
    public List<Row> getOurs() {
        return rows(one -> one.listed() && isOurs(one));
    }

    /** Of which a later answer decides. */
    public List<Row> getOpen() {
        return rows(one -> one.need() == Need.DEPENDS);
    }

    public List<Row> getNotAsked() {
        return rows(one -> one.need() == Need.NOT_ASKED);
    }

    /** Why something may no longer be asked for (T4). */
    public List<String> getDoubts() {
        return found.stream()
                .filter(FoundRequirement::listed)
                .flatMap(one -> Stream.ofNullable(one.requirement().rules().recommendation()))
                .flatMap(rule -> Stream.ofNullable(rule.doubt()))
                .map(words -> words.in(msg.language()))
                .toList();
    }

    private static boolean isForEverybody(FoundRequirement one) {
        return one.requirement().condition().equals(Condition.ALWAYS);
    }

    private static boolean isOurs(FoundRequirement one) {
        return one.requirement().collectedByAgency()
                || OURS.contains(one.requirement().kind());
    }

    private List<Row> rows(Predicate<FoundRequirement> which) {
        return found.stream().filter(which).map(this::row).toList();
    }

    private Row row(FoundRequirement one) {
        var requirement = one.requirement();
        var hint = requirement.hint();
        var how =
                Stream.of(how(one), paper(one)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        return new Row(
                requirement.name().in(msg.language()),
                how,
                hint == null ? "" : hint.in(msg.language()),
                reasons(one),
                ExampleBacking.of(agency, PathParameters.get("service"), requirement, msg));
    }

    /** That everybody is asked needs no words; what else there is to say does. */
    private String reasons(FoundRequirement one) {
        int told = one.listed() && isForEverybody(one) ? 1 : 0;
        return one.reasons().stream()
                .skip(told)
                .map(reason -> reason.in(msg.language()))
                .collect(Collectors.joining(" "));
    }

    private String how(FoundRequirement one) {
        var requirement = one.requirement();
        return switch (requirement.kind()) {
            case FILE, EXTERNAL_RECOMMENDATION ->
                requirement
                        .fileRule()
                        .map(rule -> msg.of("catalogue.requirement.file", "size", format.size(rule.maxBytes())))
                        .orElseGet(() -> msg.get("catalogue.requirement.kind." + requirement.kind()));
            case PHOTO -> photo(one);
            default -> msg.get("catalogue.requirement.kind." + requirement.kind());
        };
    }

    private String photo(FoundRequirement one) {
        var rule = one.requirement().rules().photo();
        return rule == null
                ? ""
                : msg.of(
                        "catalogue.finder.photo",
                        "width",
                        rule.widthMm() / 10,
                        "height",
                        rule.heightMm() / 10,
                        "copies",
                        rule.copies());
    }

    private String paper(FoundRequirement one) {
        var requirement = one.requirement();
        return Stream.of(
                        requirement.legalised() ? "legalised" : "",
                        switch (requirement.original()) {
                            case SHOWN -> "original";
                            case HANDED_IN -> "handedIn";
                            case NOT_ASKED -> "";
                        },
                        requirement.paperRule().filter(rule -> rule.stampDuty()).isPresent() ? "stamp" : "")
                .filter(key -> !key.isEmpty())
                .map(key -> msg.get("catalogue.finder." + key))
                .collect(Collectors.joining(" "));
    }
}
