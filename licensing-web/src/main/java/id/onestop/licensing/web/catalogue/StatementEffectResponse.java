package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.RequirementLaw;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.application.RunningFiles;
import id.onestop.licensing.ejb.catalogue.RegulationEffect;
import id.onestop.licensing.ejb.licence.CitingWords;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leans on a regulation in the caller's agency, and what a statement about it would leave without law.
 *
 * @param version of the agency's statement, be there one or none
 * @param orphans requirements whose every basis has ended or is in doubt
 * @param words of the agency's own, in messages and letters, that cite it
 * @param runningFiles files under definitions that cite it
 * @param oldest numbers of the oldest of them
 */
public record StatementEffectResponse(
        long version,
        RegulationDetailResponse regulation,
        List<Orphan> orphans,
        List<OwnWords> words,
        long runningFiles,
        List<String> oldest)
        implements Versioned {

    /** It tells what leans on the regulation, and that goes on. */
    @Override
    public boolean lasting() {
        return false;
    }

    /** A requirement without certain law. */
    public record Orphan(
            String service,
            String requirement,
            Words name,
            RequirementLaw.State state,
            @Nullable LocalDate graceUntil) {}

    /**
     * Own words that cite it.
     *
     * @param code of the kind of message or letter
     * @param articles that they cite; an empty one for the whole
     */
    public record OwnWords(CitingWords.Medium medium, String code, List<String> articles) {
        public OwnWords {
            articles = List.copyOf(articles);
        }

        static OwnWords from(CitingWords words) {
            return new OwnWords(words.medium(), words.code(), words.articles());
        }
    }

    static StatementEffectResponse from(RegulationEffect effect, List<CitingWords> words, RunningFiles files) {
        var mark = effect.regulation().row().mark();
        return new StatementEffectResponse(
                mark == null
                        ? Preconditions.versionOf()
                        : Preconditions.versionOf(
                                mark.kind(),
                                mark.endedOn(),
                                mark.graceUntil(),
                                mark.replacedBy(),
                                mark.source(),
                                mark.at()),
                RegulationDetailResponse.from(effect.regulation()),
                effect.orphans().stream()
                        .map(one -> new Orphan(
                                one.serviceCode(),
                                one.law().requirement(),
                                one.requirement(),
                                one.law().state(),
                                one.law().graceUntil()))
                        .toList(),
                words.stream().map(OwnWords::from).toList(),
                files.count(),
                files.numbers());
    }
}
