package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.FoundRequirement;
import id.onestop.licensing.domain.catalogue.editor.BpmnWriter;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.catalogue.DraftPublicationService;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft tried out before it binds: which list a person gets, and the steps as BPMN. */
@Named
@RequestScoped
public class DraftTrialBacking {

    @Inject
    DraftPublicationService publication;

    @Inject
    DefinitionDraftBacking draft;

    @Inject
    Messages msg;

    private boolean unreadable;

    /** One requirement of the answer. */
    public record Row(String name, String need, String reasons) {}

    public ApplicationKind getKind() {
        return chosen("kind", ApplicationKind.values());
    }

    public Channel getChannel() {
        return chosen("channel", Channel.values());
    }

    public boolean isProxy() {
        return PathParameters.get("proxy").equals("true");
    }

    private static <E extends Enum<E>> E chosen(String name, E[] all) {
        return Stream.of(all)
                .filter(one -> one.name().equals(PathParameters.get(name)))
                .findFirst()
                .orElse(all[0]);
    }

    public List<Option> getKinds() {
        return options("catalogue.finder.kind.", ApplicationKind.values());
    }

    public List<Option> getChannels() {
        return options("catalogue.finder.channel.", Channel.values());
    }

    private List<Option> options(String key, Enum<?>[] all) {
        return Stream.of(all)
                .map(one -> new Option(one.name(), msg.get(key + one.name())))
                .toList();
    }

    /** The list that somebody would get; nothing while the draft has faults. */
    public List<Row> getRows() {
        try {
            return publication
                    .requirements(draft.getDraftId(), Circumstances.of(getKind(), getChannel(), isProxy()))
                    .stream()
                    .map(this::row)
                    .toList();
        } catch (RuleViolation faulty) {
            unreadable = true;
            return List.of();
        }
    }

    private Row row(FoundRequirement found) {
        return new Row(
                found.requirement().name().in(msg.language()),
                msg.get("catalogue.draft.need." + found.need()),
                found.reasons().stream()
                        .map(reason -> reason.in(msg.language()))
                        .collect(Collectors.joining(" ")));
    }

    public boolean isUnreadable() {
        return unreadable;
    }

    /** Answers with the steps as BPMN 2.0. */
    public void bpmn() {
        var definition = publication.revision(draft.getDraftId()).definition();
        String text = BpmnWriter.write(
                definition.code(),
                definition.product().name().in(msg.language()),
                definition.workflow().steps(),
                msg.language());
        FileAnswer.attachment(definition.code() + ".bpmn", "application/xml", text.getBytes(StandardCharsets.UTF_8));
    }
}
