package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook;
import id.onestop.licensing.domain.agency.AgencyProfile.PaperStock;
import id.onestop.licensing.domain.catalogue.DefinitionDraft;
import id.onestop.licensing.domain.catalogue.DefinitionDraft.DraftTitle;
import id.onestop.licensing.domain.catalogue.DraftChange;
import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.catalogue.QuestionKind;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Entry;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import id.onestop.licensing.domain.catalogue.editor.Shape.Answered;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.catalogue.DraftView.NamedCode;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the use cases of drafts share: the caller's own drafts, and what the agency has that a draft may name. */
@ApplicationScoped
class Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    /** Longest text of a draft, a little below the column's. */
    private static final int LONGEST = 900_000;

    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ORIGIN = 200;

    @Inject
    DraftRepository repository;

    @Inject
    ExamplePictures pictures;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /**
     * A draft of the caller's agency, to read it.
     *
     * @throws NotFound for another agency's too
     */
    DefinitionDraft own(long draftId) {
        return own(repository.find(draftId).orElse(null));
    }

    /** The same, held until the transaction ends. */
    DefinitionDraft held(long draftId) {
        return own(repository.lock(draftId).orElse(null));
    }

    private DefinitionDraft own(@Nullable DefinitionDraft draft) {
        if (draft == null || draft.agencyId() != callers.require().requireAgency()) {
            throw new NotFound("DRAFT_UNKNOWN");
        }
        return draft;
    }

    /** Whether the caller proposed this draft or wrote in it, and so is not the second person. */
    boolean ofCaller(DefinitionDraft draft) {
        long caller = callers.require().accountId();
        return draft.proposedBy(caller)
                || draft.status() == DraftStatus.PROPOSED
                        && repository.authors(draft).contains(caller);
    }

    /**
     * The text of a tree, as a draft keeps it.
     *
     * @throws RuleViolation if no draft can keep it
     */
    static String text(DraftTree tree) {
        String text = NormalText.of(tree);
        if (text.length() > LONGEST) {
            throw new RuleViolation("DRAFT_TOO_LONG");
        }
        return text;
    }

    Actor actor() {
        var caller = callers.require();
        return new Actor(caller.accountId(), caller.displayName(), null, null);
    }

    /**
     * Begins a draft in the caller's agency.
     *
     * @throws Conflict while another one of the same service is open
     */
    long begin(DraftTree tree, @Nullable Long basedOn, String origin) {
        long agency = callers.require().requireAgency();
        var apart = pictures.apart(tree);
        var title = title(apart);
        openFor(title.code()).ifPresent(open -> {
            throw new Conflict("DRAFT_OPEN", Map.of("service", title.code(), "by", open.changedByName()));
        });
        String from = origin.substring(0, Math.min(LONGEST_ORIGIN, origin.length()));
        var draft = DefinitionDraft.begin(agency, title, text(apart), basedOn, from, actor(), clock.instant());
        repository.add(draft);
        repository.add(DraftChange.begun(draft, from, actor(), clock.instant()));
        LOG.atInfo()
                .addKeyValue("draft", draft.id())
                .addKeyValue("service", title.code())
                .log("Draft begun");
        return draft.id();
    }

    /** The draft in which a service of the caller's agency is being written. */
    Optional<DefinitionDraft> openFor(String service) {
        return repository.openFor(callers.require().requireAgency(), service);
    }

    DraftReading read(DefinitionDraft draft) {
        return DraftReading.of(draft.document(), codes(draft.agencyId()));
    }

    /** What a draft calls itself now, as far as it says so. */
    DraftTitle title(DraftTree tree) {
        var root = tree.asMap();
        var name = root.get("product") instanceof Map<?, ?> product && product.get("name") instanceof Map<?, ?> words
                ? new Words(text(words.get("id"), LONGEST_NAME), text(words.get("en"), LONGEST_NAME))
                : Words.of("");
        return new DraftTitle(text(root.get("code"), LONGEST_CODE), name);
    }

    private static String text(@Nullable Object value, int longest) {
        String text = value == null ? "" : value.toString();
        return text.substring(0, Math.min(longest, text.length()));
    }

    private Map<Target, Set<String>> codes(long agencyId) {
        var profile = agencies.byId(agencyId).profile();
        return Map.of(
                Target.POST,
                agencies.posts(agencyId).stream().map(PostView::code).collect(Collectors.toSet()),
                Target.BOOK,
                profile.books().stream().map(NumberBook::code).collect(Collectors.toSet()),
                Target.PAPER_STOCK,
                profile.paperStocks().stream().map(PaperStock::code).collect(Collectors.toSet()));
    }

    /** What the fields of a draft may name, in the order of the lists, with names. */
    Map<Target, List<NamedCode>> names(DefinitionDraft draft, DraftTree tree) {
        var profile = agencies.byId(draft.agencyId()).profile();
        var questions = questions(tree);
        var requirements = entries(tree, "requirements");
        var answers = new ArrayList<>(questions);
        answers.addAll(requirements);
        return Map.of(
                Target.POST,
                agencies.posts(draft.agencyId()).stream()
                        .map(post -> named(post.code(), post.name()))
                        .toList(),
                Target.BOOK,
                profile.books().stream()
                        .map(book -> named(book.code(), book.name()))
                        .toList(),
                Target.PAPER_STOCK,
                profile.paperStocks().stream()
                        .map(stock -> named(stock.code(), stock.name()))
                        .toList(),
                Target.STEP,
                entries(tree, "workflow/steps"),
                Target.REQUIREMENT,
                requirements,
                Target.QUESTION,
                questions,
                Target.ANSWER,
                answers,
                Target.CHOSEN,
                chosen(tree),
                Target.DECLARATION,
                entries(tree, "declarations"));
    }

    private static NamedCode named(String code, Words name) {
        return new NamedCode(code, name.id(), name.en());
    }

    private static NamedCode named(Entry entry) {
        return new NamedCode(entry.code(), entry.titleId(), entry.titleEn());
    }

    private static List<NamedCode> entries(DraftTree tree, String path) {
        return tree.entries(path).stream()
                .filter(entry -> !entry.code().isEmpty())
                .map(Drafts::named)
                .toList();
    }

    private static List<NamedCode> questions(DraftTree tree) {
        return asked(tree).map(Drafts::named).toList();
    }

    /** Every answer that a question offers, under its own name. */
    private static List<NamedCode> chosen(DraftTree tree) {
        return asked(tree)
                .filter(question -> offers(tree, question))
                .flatMap(question -> tree.entries(question.path() + "/choices").stream()
                        .filter(choice -> !choice.code().isEmpty())
                        .map(choice -> new NamedCode(
                                Answered.text(question.code(), choice.code()), choice.titleId(), choice.titleEn())))
                .toList();
    }

    private static Stream<Entry> asked(DraftTree tree) {
        return tree.entries("form").stream()
                .flatMap(section -> tree.entries(section.path() + "/pages").stream())
                .flatMap(page -> tree.entries(page.path() + "/questions").stream())
                .filter(question -> !question.code().isEmpty());
    }

    private static boolean offers(DraftTree tree, Entry question) {
        return tree.place(question.path()).leaves().stream()
                .anyMatch(leaf -> leaf.path().equals("kind") && leaf.text().equals(QuestionKind.CHOICE.name()));
    }
}
