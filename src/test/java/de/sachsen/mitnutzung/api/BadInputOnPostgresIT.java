package de.sachsen.mitnutzung.api;

@ServedOnPostgres
class BadInputOnPostgresIT extends BadInput {}
