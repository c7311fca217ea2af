/**
 * Taking, checking, keeping and showing files. Content is received and checked outside any transaction and lies in the
 * file store before the transaction that refers to it; whose document it is, the application feature says through
 * {@link id.onestop.licensing.ejb.document.DocumentRights}.
 */
@NullMarked
package id.onestop.licensing.ejb.document;

import org.jspecify.annotations.NullMarked;
