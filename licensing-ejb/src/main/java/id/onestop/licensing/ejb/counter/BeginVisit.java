package id.onestop.licensing.ejb.counter;

import id.onestop.licensing.domain.counter.CounterVisit.Statement;
import id.onestop.licensing.ejb.identity.AssistedPerson;

/**
 * Begins to serve a person.
 *
 * @param person the number decides who it is; the rest counts only for somebody who has no account yet
 */
public record BeginVisit(AssistedPerson person, Statement statement) {}
