package de.sachsen.mitnutzung.api;

@Served
class BadInputTest extends BadInput {}
