/** How the library makes its value types, and what it checks them by. Not for adopters: it may change with any release. */
package org.petitionrules.model.internal;
