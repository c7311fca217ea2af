/**
 * Registration, sign-in, tokens and the answer to "who calls and what may he do".
 *
 * <p>Mails are not sent from here: a {@link id.onestop.licensing.domain.shared.Notice} is announced, and the notification
 * feature, which knows this one, delivers it after the commit.
 */
@NullMarked
package id.onestop.licensing.ejb.identity;

import org.jspecify.annotations.NullMarked;
