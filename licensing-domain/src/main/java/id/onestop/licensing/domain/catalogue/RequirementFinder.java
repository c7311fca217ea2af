package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.FoundRequirement.Need;
import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import id.onestop.licensing.domain.catalogue.RequirementRules.ObtainedBy;
import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers "what do I have to bring?" for any combination of kind, channel, proxy and answers; pure. */
public final class RequirementFinder {

    private RequirementFinder() {}

    /** Every requirement of the service in the order of its standard, with whether this person needs it and why. */
    public static List<FoundRequirement> find(ServiceDefinition definition, Circumstances circumstances) {
        return find(definition.requirements(), circumstances);
    }

    /** The same of requirements alone. */
    public static List<FoundRequirement> find(List<Requirement> requirements, Circumstances circumstances) {
        return requirements.stream()
                .map(requirement -> find(requirement, circumstances))
                .toList();
    }

    private static FoundRequirement find(Requirement requirement, Circumstances circumstances) {
        var condition = requirement.condition();
        if (!condition.holdsBeforeAnswers(circumstances)) {
            return new FoundRequirement(requirement, Need.NOT_ASKED, missed(condition, circumstances));
        }
        var answer = condition.answer();
        if (answer != null && !circumstances.answers().containsKey(answer.question())) {
            return new FoundRequirement(requirement, Need.DEPENDS, List.of(DEPENDS));
        }
        if (!condition.holds(circumstances)) {
            return new FoundRequirement(requirement, Need.NOT_ASKED, List.of(OTHER_ANSWER));
        }
        return new FoundRequirement(requirement, need(requirement), met(requirement));
    }

    private static Need need(Requirement requirement) {
        if (requirement.eitherOr() != null) {
            return Need.ONE_OF_GROUP;
        }
        return requirement.mandatory() ? Need.ASKED : Need.OPTIONAL;
    }

    private static List<Words> met(Requirement requirement) {
        var condition = requirement.condition();
        var reasons = new ArrayList<Words>();
        if (!condition.kinds().isEmpty()) {
            reasons.add(new Words(
                    "Diminta untuk permohonan " + kinds(condition, true) + ".",
                    "Asked for an application of kind " + kinds(condition, false) + "."));
        }
        if (!condition.channels().isEmpty()) {
            reasons.add(THIS_CHANNEL);
        }
        if (condition.viaProxy() != null) {
            reasons.add(condition.viaProxy() ? PROXY : SELF);
        }
        if (condition.answer() != null) {
            reasons.add(ANSWER);
        }
        if (reasons.isEmpty()) {
            reasons.add(EVERYBODY);
        }
        if (requirement.eitherOr() != null) {
            reasons.add(ONE_IS_ENOUGH);
        }
        if (requirement.rules().recommendation() != null
                && requirement.rules().recommendation().obtainedBy() == ObtainedBy.AGENCY) {
            reasons.add(AGENCY_COLLECTS);
        }
        return reasons;
    }

    private static List<Words> missed(Condition condition, Circumstances circumstances) {
        var reasons = new ArrayList<Words>();
        if (!condition.allows(circumstances.kind())) {
            reasons.add(new Words(
                    "Hanya untuk permohonan " + kinds(condition, true) + ".",
                    "Only for an application of kind " + kinds(condition, false) + "."));
        }
        if (!condition.allows(circumstances.channel())) {
            reasons.add(OTHER_CHANNEL);
        }
        if (!condition.allows(circumstances.viaProxy())) {
            reasons.add(circumstances.viaProxy() ? ONLY_SELF : ONLY_PROXY);
        }
        return reasons;
    }

    private static String kinds(Condition condition, boolean indonesian) {
        return condition.kinds().stream()
                .sorted()
                .map(kind -> indonesian ? kind.words().id() : kind.words().en())
                .collect(Collectors.joining(indonesian ? " atau " : " or "));
    }

    private static final Words EVERYBODY = new Words("Diminta dari setiap pemohon.", "Asked of every applicant.");
    private static final Words THIS_CHANNEL = new Words("Diminta pada jalur ini.", "Asked in this channel.");
    private static final Words OTHER_CHANNEL = new Words("Tidak diminta pada jalur ini.", "Not asked in this channel.");
    private static final Words PROXY = new Words("Karena dikuasakan.", "Because a proxy acts for the applicant.");
    private static final Words ONLY_PROXY = new Words("Hanya jika dikuasakan.", "Only through a proxy.");
    private static final Words SELF = new Words("Karena diurus sendiri.", "Because nobody acts for the applicant.");
    private static final Words ONLY_SELF = new Words("Hanya jika diurus sendiri.", "Only without a proxy.");
    private static final Words ANSWER = new Words("Sesuai isian Anda.", "By what you answered.");
    private static final Words OTHER_ANSWER =
            new Words("Tidak perlu menurut isian Anda.", "Not needed by your answers.");
    private static final Words DEPENDS =
            new Words("Bergantung pada isian Anda nanti.", "Depends on an answer that you give later.");
    private static final Words ONE_IS_ENOUGH =
            new Words("Salah satu dari kelompok ini cukup.", "One of this group is enough.");
    private static final Words AGENCY_COLLECTS = new Words(
            "Dimintakan oleh dinas; tidak perlu Anda bawa.", "The agency collects it; you need not bring it.");
}
