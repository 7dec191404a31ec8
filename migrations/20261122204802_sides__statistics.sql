-- PostgreSQL keeps samples of what stands in a column, also after the row is gone. Of keys, addresses and own words it keeps none.
set local role mestring_invitations;
alter table invitations.contact_keys alter column wrapped set statistics 0;
alter table invitations.invitees alter column sealed set statistics 0;
set local role mestring_linking;
alter table linking.keys alter column wrapped set statistics 0;
set local role mestring_answers;
alter table answers.sheets alter column words set statistics 0;
alter table answers.words alter column said set statistics 0;
alter table answers.paper_entries alter column answers set statistics 0;
reset role;
