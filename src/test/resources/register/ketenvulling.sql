-- A register of the size of the country: 6,000 schools of 800 boards in 150 samenwerkingsverbanden, 7,000 vestigingen with an
-- environment of their own and 1,500 dislocaties, all that a chain asks for, and a book in which all of it stands. Made up.
insert into register.dienst (code, naam, omschrijving) values ('OSO-SWV','x','x'),('OSO-OV','x','x') on conflict do nothing;
insert into register.dienstversie values ('urn:hulproute:oso-swv:1','OSO-SWV','active') on conflict do nothing;
insert into register.systeem (oin,naam,leverancier,soort) select '000000992'||lpad(n::text,11,'0'),'Vol '||n,'Vol',case when n<=3 then 'SCHOOL' else 'SWV' end from generate_series(1,5) n;
insert into register.systeem_dienst select id,d from register.systeem,unnest(array['OSO-SWV','OSO-OV']) d where leverancier='Vol';
create temporary table vs as select id, soort, row_number() over (partition by soort order by oin) as n from register.systeem where leverancier='Vol';
insert into register.samenwerkingsverband (oin,nummer,nummer_ruw,naam,systeem_id)
 select '000000991'||lpad(n::text,11,'0'),'PO'||(8000+n),'x','Vol SWV '||lpad(n::text,3,'0'),(select id from vs where soort='SWV' and vs.n=1+s.n%2) from generate_series(1,150) s(n);
create temporary table vw as select id,oin,systeem_id,row_number() over (order by oin) as n from register.samenwerkingsverband where naam like 'Vol %';
insert into register.bestuur (nummer,naam) select (90000+n)::text,'Vol bestuur '||n from generate_series(1,800) n;
create temporary table vb as select id,row_number() over (order by nummer) as n from register.bestuur where naam like 'Vol %';
-- 6,000 BRINs, 1,000 of them with a nevenvestiging that has an environment of its own, and 1,500 dislocaties
create temporary table vi as select (50+n/676)::text||chr(65+(n%676)/26)||chr(65+n%26) as brin,n, 1+n%150 as swv, 1+n%800 as bestuur, 1+n%3 as sys from generate_series(0,5999) n;
insert into register.instelling (brin,bestuur_id,naam,soort) select i.brin,b.id,'Vol school '||i.n,'BO' from vi i join vb b on b.n=i.bestuur;
create temporary table vv as
 select brin,n,swv,sys,0 as nummer from vi union all select brin,n,swv,sys,1 from vi where n%6=0;
insert into register.vestiging (brin,nummer,naam,straat,huisnummer,postcode,plaats,eigen_omgeving)
 select brin,nummer,'Vol vestiging '||n||' '||nummer,'S','1','1234 AB','P',true from vv
 union all select brin,2,'Vol dislocatie '||n,'S','1','1234 AB','P',false from vi where n%4=0;
insert into register.deelname (brin,swv_id,ingang) select i.brin,w.id,date '2020-08-01' from vi i join vw w on w.n=i.swv;
insert into register.verwerkersovereenkomst (bestuur_id,swv_id,ingang,kenmerk) select distinct b.id,w.id,date '2020-08-01','Vol' from vi i join vb b on b.n=i.bestuur join vw w on w.n=i.swv;
-- both mandates that count, one that was withdrawn, and one for another dienst
insert into register.mandaat (brin,dienst_code,systeem_id,ingang,einde,gegeven_op,gegeven_door,reden,ingetrokken_op,ingetrokken_door)
 select i.brin,m.dienst,m.sys,m.ingang,m.einde,m.ingang::timestamptz,'Vol','Vol',m.weg,case when m.weg is not null then 'Vol' end
 from vi i join vw w on w.n=i.swv join vs s on s.soort='SCHOOL' and s.n=i.sys
 cross join lateral (values ('OSO-SWV',s.id,date '2025-08-01',null::date,null::timestamptz),('OSO-SWV',w.systeem_id,date '2025-08-01',null,null),
   ('OSO-SWV',s.id,date '2020-08-01',date '2024-07-31',null),('OSO-SWV',w.systeem_id,date '2021-08-01',date '2030-01-01',now()),('OSO-OV',s.id,date '2025-08-01',null,null)) m(dienst,sys,ingang,einde,weg);
insert into register.omgeving (routeringskenmerk,systeem_id,naam,email,pagina,aan,eerst,gemeld)
 select '00000007000'||v.brin||'005'||lpad(v.nummer::text,2,'0'),s.id,'Vol','','',true,now(),now() from vv v join vs s on s.soort='SCHOOL' and s.n=v.sys;
insert into register.endpoint (adres,dienstversie,url,systeem_id,van) select routeringskenmerk,'urn:hulproute:oso-swv:1','https://localhost:1/',systeem_id,now() from register.omgeving where naam='Vol';
insert into register.endpoint (adres,dienstversie,url,systeem_id,van) select oin,'urn:hulproute:oso-swv:1','https://localhost:1/',systeem_id,now() from vw;
insert into register.verbandstand select id,'','',4,now() from vw;
insert into register.verbandschool select w.id,v.brin,v.nummer,'' from vv v join vw w on w.n=v.swv;
insert into register.ketenproef select v.brin,v.nummer,w.id,true,'',now() from vv v join vw w on w.n=v.swv;
insert into register.ketenverloop (brin,nummer,swv_id,stap,staat,oorzaak,van)
 select v.brin,v.nummer,w.id,s,'GEREED','IN_ORDE',now() from vv v join vw w on w.n=v.swv cross join unnest(array['ORGANISATIE','KOPPELING','MANDAAT_SCHOOLSYSTEEM','MANDAAT_SWVSYSTEEM','OVEREENKOMST','ROUTERINGSKENMERK','CERTIFICAAT','ENDPOINT','AANVRAAGTYPES','TESTBERICHT']) s;
