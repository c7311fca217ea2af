package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.catalogue.RegulationKey;
import id.onestop.licensing.domain.catalogue.RegulationUse;
import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.licence.CitingWords.Medium;
import id.onestop.licensing.ejb.notification.WordingRow;
import id.onestop.licensing.ejb.notification.WordingService;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds what an agency itself wrote about a regulation, in messages and letters: no definition holds these words, so nobody would
 * see that they cite law that has ended.
 */
@Stateless
public class CitingWordsService {

    @Inject
    WordingService messages;

    @Inject
    LetterWordingRepository letters;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /**
     * Words of the caller's agency that hold today and cite a regulation.
     *
     * @param citation as {@link RegulationKey#citation} writes it
     */
    @RequiresPermission(Permission.CONFIGURE)
    public List<CitingWords> citing(String citation) {
        long agency = callers.require().requireAgency();
        var key = RegulationKey.read(citation);
        var region = agencies.byId(agency).profile().city();
        return Stream.concat(ofMessages(), ofLetters(agency))
                .map(said -> new CitingWords(
                        said.medium(), said.code(), RegulationUse.articles(key, said.texts().stream(), region)))
                .filter(words -> !words.articles().isEmpty())
                .toList();
    }

    private record Said(Medium medium, String code, List<String> texts) {
        Said {
            texts = List.copyOf(texts);
        }
    }

    private Stream<Said> ofMessages() {
        return messages.list().stream().filter(WordingRow::own).map(row -> {
            var words = messages.find(row.kind()).holding();
            return new Said(
                    Medium.MESSAGE,
                    row.kind(),
                    List.of(words.subjectId(), words.bodyId(), words.subjectEn(), words.bodyEn()));
        });
    }

    private Stream<Said> ofLetters(long agency) {
        return Arrays.stream(LetterKind.values()).map(kind -> {
            var words = letters.holding(agency, kind, clock.instant()).orElse(LetterWords.PRODUCT);
            return new Said(
                    Medium.LETTER,
                    kind.name().toLowerCase(Locale.ROOT),
                    List.of(words.opening(), words.closing(), words.notes()));
        });
    }
}
