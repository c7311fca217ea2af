package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/**
 * What a scenario can be made of.
 *
 * @param drafts those that are being written, the last changed first
 * @param moreDrafts whether others were changed before them
 */
public record WhatIfChoices(List<Version> versions, List<Draft> drafts, boolean moreDrafts, List<Desk> desks) {

    public WhatIfChoices {
        versions = List.copyOf(versions);
        drafts = List.copyOf(drafts);
        desks = List.copyOf(desks);
    }

    /** A version of a definition, newest first within a service. */
    public record Version(
            long definitionId, String service, Words name, int number, String revision, DefinitionStatus status) {}

    /** A draft that can be read, and so be played before it binds anybody. */
    public record Draft(long draftId, String service, Words name, String changedBy) {}

    /** A post at which these versions let somebody work, with its people of today. */
    public record Desk(String post, Words name, int people) {}
}
