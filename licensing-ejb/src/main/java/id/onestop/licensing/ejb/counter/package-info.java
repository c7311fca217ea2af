/** Use cases of the counter: who is served, registration and applications with an officer's help, enquiries at the desk. */
@NullMarked
package id.onestop.licensing.ejb.counter;

import org.jspecify.annotations.NullMarked;
