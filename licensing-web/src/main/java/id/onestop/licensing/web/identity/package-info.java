/** Sign-in of pages and of the API, registration, own account, tokens, and the demonstration's mailbox. */
@NullMarked
package id.onestop.licensing.web.identity;

import org.jspecify.annotations.NullMarked;
