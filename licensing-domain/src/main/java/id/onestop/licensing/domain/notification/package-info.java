/** Messages that wait to leave the house: the outbox, written in the transaction whose news they carry. */
@NullMarked
package id.onestop.licensing.domain.notification;

import org.jspecify.annotations.NullMarked;
