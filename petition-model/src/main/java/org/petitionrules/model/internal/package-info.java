/** How the library makes its value types. Not for adopters: it may change with any release. */
package org.petitionrules.model.internal;
