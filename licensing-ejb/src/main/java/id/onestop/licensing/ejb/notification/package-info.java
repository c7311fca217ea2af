/** Brings messages out of the house: outbox, relay, mail. */
@NullMarked
package id.onestop.licensing.ejb.notification;

import org.jspecify.annotations.NullMarked;
