package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.RequirementLaw;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.application.RunningFiles;
import id.onestop.licensing.ejb.catalogue.RegulationEffect;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leans on a regulation in the caller's agency, and what a statement about it would leave without law.
 *
 * @param orphans requirements whose every basis has ended or is in doubt
 * @param runningFiles files under definitions that cite it
 * @param oldest numbers of the oldest of them
 */
public record StatementEffectResponse(
        RegulationDetailResponse regulation, List<Orphan> orphans, long runningFiles, List<String> oldest) {

    /** A requirement without certain law. */
    public record Orphan(
            String service,
            String requirement,
            Words name,
            RequirementLaw.State state,
            @Nullable LocalDate graceUntil) {}

    static StatementEffectResponse from(RegulationEffect effect, RunningFiles files) {
        return new StatementEffectResponse(
                RegulationDetailResponse.from(effect.regulation()),
                effect.orphans().stream()
                        .map(one -> new Orphan(
                                one.serviceCode(),
                                one.law().requirement(),
                                one.requirement(),
                                one.law().state(),
                                one.law().graceUntil()))
                        .toList(),
                files.count(),
                files.numbers());
    }
}
